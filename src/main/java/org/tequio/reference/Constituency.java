package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Codes;

/** The group that the members of a network, federation or forum come from. */
public enum Constituency implements Concept {
    GOVERNMENT(StakeholderGroup.GOVERNMENT),
    POLITICAL(StakeholderGroup.POLITICAL),
    ACADEMIA(StakeholderGroup.ACADEMIA),
    CIVIL_SOCIETY(StakeholderGroup.CIVIL_SOCIETY),
    SSE_ORGANISATION(StakeholderGroup.SSE_ORGANISATION),
    BUSINESS(StakeholderGroup.BUSINESS),
    DEVELOPMENT_PARTNER(StakeholderGroup.DEVELOPMENT_PARTNER),
    /** Members from several groups, as in GSEF: it stays a platform and has no one sector. */
    MIXED("mixed", StakeholderGroup.PLATFORM);

    public static final Codes<Constituency> CODES = Codes.of(Constituency.class);

    @EnumeratedValue
    private final String code;

    private final StakeholderGroup group;

    Constituency(StakeholderGroup group) {
        this(group.code(), group);
    }

    Constituency(String code, StakeholderGroup group) {
        this.code = code;
        this.group = group;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The group in which a platform with these members is counted. */
    public StakeholderGroup group() {
        return group;
    }

    @Override
    public CodeList list() {
        return CodeList.CONSTITUENCIES;
    }

    @Override
    public Facts facts() {
        return Facts.ofKind(group, group.sector());
    }
}
