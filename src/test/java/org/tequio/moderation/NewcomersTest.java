package org.tequio.moderation;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.Submitted;

import java.util.List;
import java.util.Map;
import java.util.UUID;

import static org.hamcrest.Matchers.containsString;
import static org.tequio.engines.Admin.admin;

/** Which of the organisations that are not listed yet a network's moderator lists: its own members. */
@QuarkusTest
class NewcomersTest {

    private static final Map<String, String> ACCEPT = Map.of("decision", "accept");

    private String network;
    private IssuedKey curator;

    @BeforeEach
    void aNetworkWithAModerator() {
        network = Submitted.of(
                        "actor",
                        Map.of(
                                "name", "Red " + UUID.randomUUID(),
                                "kind", "network",
                                "constituency", "sse-organisation",
                                "country", "MX"))
                .verified()
                .accepted()
                .record();
        curator = IssuedKey.ofPlatformModerator(network);
    }

    @ParameterizedTest
    @CsvSource(textBlock = """
            lead,        200
            co-lead,     200
            secretariat, 200
            host,        200
            member,      403
            funder,      403
            observer,    403
            """)
    void newMembersOfAnAllianceAreTheNetworksIfItLeadsIt(String role, int status) {
        alliance(Map.of("actor", network, "role", role), newcomer("FR"))
                .verified()
                .decided(curator.asks(), ACCEPT)
                .statusCode(status);
    }

    @Test
    void whoIsPartOfTheNetworkIsItsOwnWhoeverElseIsNew() {
        var part = Map.of("newActor", actor("ES", network));
        var member = Map.of("actor", network);
        alliance(member, part).verified().decided(curator.asks(), ACCEPT).statusCode(200);
        alliance(member, part, newcomer("FR"))
                .verified()
                .decided(curator.asks(), ACCEPT)
                .statusCode(403)
                .body("detail", containsString("new organisations of FR, which"));
    }

    /** The network is touched, by a member that is listed; whom that one joins with does not become a member. */
    @Test
    void whoOnlyStandsBesideAMemberOfTheNetworkIsNot() {
        var member = Submitted.of("actor", actor("ES", network)).verified().accepted();
        alliance(Map.of("actor", member.record()), newcomer("FR"))
                .verified()
                .decided(curator.asks(), ACCEPT)
                .statusCode(403);
    }

    @ParameterizedTest
    @CsvSource({"secretariat, 200", "member, 403"})
    void whoIsAddedToAnAllianceIsTheNetworksIfItLeadsIt(String role, int status) {
        var alliance = alliance(Map.of("actor", network, "role", role), newcomer("ES"))
                .verified()
                .accepted()
                .record();
        Submitted.of("correction", Map.of("record", alliance, "newMembers", List.of(newcomer("FR"))))
                .verified()
                .decided(curator.asks(), ACCEPT)
                .statusCode(status);
    }

    /** Whatever touches the network is its business still, as long as it lists nobody. */
    @Test
    void whatListsNobodyIsDecidedAsBefore() {
        var other = Submitted.listedActor("De Francia " + UUID.randomUUID(), "FR");
        alliance(Map.of("actor", network), Map.of("actor", other))
                .verified()
                .decided(curator.asks(), ACCEPT)
                .statusCode(200);
        var refused = alliance(Map.of("actor", network), newcomer("FR")).verified();
        refused.decided(curator.asks(), Map.of("decision", "reject", "reason", "Not with us."))
                .statusCode(200);
    }

    @Test
    void anAdministratorListsWhoever() {
        alliance(Map.of("actor", network), newcomer("FR"))
                .verified()
                .decided(admin(), ACCEPT)
                .statusCode(200);
    }

    private static Submitted alliance(Map<?, ?>... members) {
        return Submitted.of(
                "alliance",
                Map.of("name", "De red " + UUID.randomUUID(), "kind", "coalition", "members", List.of(members)));
    }

    private static Map<String, ?> newcomer(String country) {
        return Map.of("newActor", Map.of("name", "Nueva " + UUID.randomUUID(), "kind", "mutual", "country", country));
    }

    private static Map<String, ?> actor(String country, String umbrella) {
        return Map.of(
                "name", "Parte " + UUID.randomUUID(), "kind", "cooperative", "country", country, "umbrella", umbrella);
    }
}
