package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Codes;

import java.util.Optional;

/**
 * Whom an actor stands for: the seven groups that the GSEF concept note wants to see converge, and two that are counted
 * beside them.
 */
public enum StakeholderGroup implements Concept {
    GOVERNMENT("government", Sector.PUBLIC),
    POLITICAL("political", Sector.PUBLIC),
    ACADEMIA("academia", Sector.PUBLIC),
    CIVIL_SOCIETY("civil-society", Sector.SOCIAL),
    SSE_ORGANISATION("sse-organisation", Sector.SOCIAL),
    BUSINESS("business", Sector.PRIVATE),
    DEVELOPMENT_PARTNER("development-partner", Sector.PUBLIC),
    PLATFORM("platform", null),
    UNKNOWN("unknown", null);

    public static final Codes<StakeholderGroup> CODES = Codes.of(StakeholderGroup.class);

    private final String code;
    private final @Nullable Sector sector;

    StakeholderGroup(String code, @Nullable Sector sector) {
        this.code = code;
        this.sector = sector;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The sector of most of the group; none for a platform of several groups and for the unknown. */
    public Optional<Sector> sector() {
        return Optional.ofNullable(sector);
    }

    /** Whether this is one of the seven that the measures of convergence count. */
    public boolean isMeasured() {
        return switch (this) {
            case GOVERNMENT, POLITICAL, ACADEMIA, CIVIL_SOCIETY, SSE_ORGANISATION, BUSINESS, DEVELOPMENT_PARTNER ->
                true;
            case PLATFORM, UNKNOWN -> false;
        };
    }

    @Override
    public CodeList list() {
        return CodeList.GROUPS;
    }

    @Override
    public Facts facts() {
        return Facts.ofGroup(sector());
    }
}
