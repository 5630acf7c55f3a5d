package org.tequio.exchange.exports;

import org.tequio.reference.StakeholderGroup;

import java.util.List;

/** What records are in the words of schema.org, W3C ORG and ESSGlobal, as our JSON-LD has it. */
public final class LinkedTypes {

    private static final String ORGANIZATION = "schema:Organization";

    public static final List<String> ALLIANCE = List.of("Alliance", ORGANIZATION);
    public static final List<String> MEMBERSHIP = List.of("Membership");
    static final List<String> EXPERIENCE = List.of("Experience");

    private LinkedTypes() {}

    /** @param group a code of /reference/groups */
    public static List<String> ofActor(String group) {
        return group.equals(StakeholderGroup.SSE_ORGANISATION.code())
                ? List.of("Actor", ORGANIZATION, "essglobal:SSEInitiative")
                : List.of("Actor", ORGANIZATION);
    }
}
