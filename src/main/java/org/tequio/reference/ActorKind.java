package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Codes;

import java.util.Optional;

/** What an actor is. Each kind belongs to one stakeholder group and, platforms and the unknown apart, to one sector. */
public enum ActorKind implements Concept {
    NATIONAL_GOVERNMENT("national-government", StakeholderGroup.GOVERNMENT),
    REGIONAL_GOVERNMENT("regional-government", StakeholderGroup.GOVERNMENT),
    LOCAL_GOVERNMENT("local-government", StakeholderGroup.GOVERNMENT),
    PUBLIC_AGENCY("public-agency", StakeholderGroup.GOVERNMENT),

    LEGISLATURE("legislature", StakeholderGroup.POLITICAL),
    POLITICAL_BODY("political-body", StakeholderGroup.POLITICAL),

    UNIVERSITY("university", StakeholderGroup.ACADEMIA),
    RESEARCH_CENTRE("research-centre", StakeholderGroup.ACADEMIA),
    SCHOOL("school", StakeholderGroup.ACADEMIA),

    ASSOCIATION("association", StakeholderGroup.CIVIL_SOCIETY),
    FOUNDATION("foundation", StakeholderGroup.CIVIL_SOCIETY),
    CIVIL_SOCIETY_ORGANISATION("civil-society-organisation", StakeholderGroup.CIVIL_SOCIETY),
    COMMUNITY_ORGANISATION("community-organisation", StakeholderGroup.CIVIL_SOCIETY),
    INDIGENOUS_ORGANISATION("indigenous-organisation", StakeholderGroup.CIVIL_SOCIETY),
    TRADE_UNION("trade-union", StakeholderGroup.CIVIL_SOCIETY),
    SOCIAL_MOVEMENT("social-movement", StakeholderGroup.CIVIL_SOCIETY),

    COOPERATIVE("cooperative", StakeholderGroup.SSE_ORGANISATION),
    MUTUAL("mutual", StakeholderGroup.SSE_ORGANISATION),
    SOCIAL_ENTERPRISE("social-enterprise", StakeholderGroup.SSE_ORGANISATION),
    SELF_HELP_GROUP("self-help-group", StakeholderGroup.SSE_ORGANISATION),
    SOLIDARITY_FINANCE("solidarity-finance", StakeholderGroup.SSE_ORGANISATION),
    FAIR_TRADE_ORGANISATION("fair-trade-organisation", StakeholderGroup.SSE_ORGANISATION),

    COMPANY("company", StakeholderGroup.BUSINESS),
    FINANCIAL_INSTITUTION("financial-institution", StakeholderGroup.BUSINESS),

    BILATERAL_AGENCY("bilateral-agency", StakeholderGroup.DEVELOPMENT_PARTNER),
    MULTILATERAL_AGENCY("multilateral-agency", StakeholderGroup.DEVELOPMENT_PARTNER),
    INTERGOVERNMENTAL_ORGANISATION("intergovernmental-organisation", StakeholderGroup.DEVELOPMENT_PARTNER),
    DEVELOPMENT_BANK("development-bank", StakeholderGroup.DEVELOPMENT_PARTNER),
    PHILANTHROPIC_FOUNDATION("philanthropic-foundation", StakeholderGroup.DEVELOPMENT_PARTNER),
    INTERNATIONAL_NGO("international-ngo", StakeholderGroup.DEVELOPMENT_PARTNER),

    NETWORK("network", StakeholderGroup.PLATFORM),
    FEDERATION("federation", StakeholderGroup.PLATFORM),
    FORUM("forum", StakeholderGroup.PLATFORM),

    /** Of imports only: listed and counted in the coverage, in no measure. */
    UNKNOWN("unknown", StakeholderGroup.UNKNOWN);

    public static final Codes<ActorKind> CODES = Codes.of(ActorKind.class);

    @EnumeratedValue
    private final String code;

    private final StakeholderGroup group;

    ActorKind(String code, StakeholderGroup group) {
        this.code = code;
        this.group = group;
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** The group of the kind alone; of a platform with a known constituency ask {@link #groupWith}. */
    public StakeholderGroup group() {
        return group;
    }

    /** The group in which an actor of this kind is counted; a constituency says something of platforms only. */
    public StakeholderGroup groupWith(@Nullable Constituency constituency) {
        return isPlatform() && constituency != null ? constituency.group() : group;
    }

    /** The sector of the kind alone: philanthropy works with private money among public development partners. */
    public Optional<Sector> sector() {
        return this == PHILANTHROPIC_FOUNDATION ? Optional.of(Sector.PRIVATE) : group.sector();
    }

    /** The sector of an actor of this kind; none for a platform of several groups or of a constituency not told. */
    public Optional<Sector> sectorWith(@Nullable Constituency constituency) {
        return isPlatform() ? groupWith(constituency).sector() : sector();
    }

    /** Whether it gathers others, so that its constituency says where it is counted. */
    public boolean isPlatform() {
        return group == StakeholderGroup.PLATFORM;
    }

    /**
     * Whether it can facilitate a triangular partnership whatever the country of its seat: it belongs to many states,
     * so that the seat says nothing of North or South.
     */
    public boolean isMultilateral() {
        return this == MULTILATERAL_AGENCY || this == INTERGOVERNMENTAL_ORGANISATION || this == DEVELOPMENT_BANK;
    }

    @Override
    public CodeList list() {
        return CodeList.KINDS;
    }

    @Override
    public Facts facts() {
        return Facts.ofKind(group, sector());
    }
}
