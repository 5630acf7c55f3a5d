package org.tequio.network.analysis;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.reference.Pole;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.reference.TerritoryType;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.List;
import java.util.Optional;

/** By what actors are told apart when it is asked who meets whom. */
public enum Attribute implements Coded {
    GROUP("group"),
    SECTOR("sector"),
    ACTIVITY("activity"),
    SUBREGION("subregion"),
    POLE("pole"),
    COUNTRY("country");

    /** One of countries would have sixty thousand cells: of those only the assortativity is told. */
    static final Codes<Attribute> SHOWN = Codes.of(List.of(GROUP, SECTOR, ACTIVITY, SUBREGION, POLE));

    private final String code;

    Attribute(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The list that puts countries into North and South, where that is what actors are told apart by. */
    Optional<Scheme> scheme() {
        return this == POLE ? Optional.of(Scheme.DEFAULT) : Optional.empty();
    }

    Values of(ActorColumns actors) {
        return switch (this) {
            case GROUP -> actors.groups().mapped(Attribute::measured);
            case SECTOR -> actors.sectors();
            case ACTIVITY -> actors.activities();
            case SUBREGION -> actors.countries().mapped(Attribute::subregion);
            case POLE ->
                actors.countries()
                        .mapped(country ->
                                Scheme.DEFAULT.pole(country).map(Pole::code).orElse(""));
            case COUNTRY -> actors.countries();
        };
    }

    /** Platforms and the unknown are counted beside the seven groups. */
    private static String measured(String group) {
        return StakeholderGroup.CODES
                .find(group)
                .filter(StakeholderGroup::isMeasured)
                .map(StakeholderGroup::code)
                .orElse("");
    }

    private static String subregion(String country) {
        return Territories.WORLD.ancestors(country).stream()
                .filter(territory -> territory.type() == TerritoryType.SUBREGION)
                .findFirst()
                .map(Territory::code)
                .orElse("");
    }
}
