package org.tequio.measure;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.EnumSet;
import java.util.Set;

/** What kind of thing a unit is. */
public enum UnitType implements Coded {
    WORLD("world"),
    REGION("region"),
    SUBREGION("subregion"),
    INTERMEDIATE("intermediate"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    LOCALITY("locality"),
    ACTIVITY("activity"),
    SDG("sdg"),
    SDG_TARGET("sdg-target"),
    ALLIANCE_KIND("alliance-kind");

    public static final Codes<UnitType> CODES = Codes.of(UnitType.class);

    private static final Set<UnitType> TERRITORIES = EnumSet.range(WORLD, LOCALITY);

    private final String code;

    UnitType(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Whether actors belong to it by their seat. */
    public boolean isTerritory() {
        return TERRITORIES.contains(this);
    }

    /** Whether actors and alliances belong to it by what they work on. */
    public boolean isCarried() {
        return this == ACTIVITY || this == SDG || this == SDG_TARGET;
    }
}
