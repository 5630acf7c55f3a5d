package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.tequio.shared.Codes;

/** The storeys of the tree of territories, from the top. */
public enum TerritoryType implements Concept {
    WORLD("world"),
    REGION("region"),
    SUBREGION("subregion"),
    INTERMEDIATE("intermediate"),
    COUNTRY("country"),
    SUBDIVISION("subdivision"),
    LOCALITY("locality");

    public static final Codes<TerritoryType> CODES = Codes.of(TerritoryType.class);

    private final String code;

    TerritoryType(String code) {
        this.code = code;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    @Override
    public CodeList list() {
        return CodeList.TERRITORY_TYPES;
    }
}
