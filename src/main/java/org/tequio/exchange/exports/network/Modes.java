package org.tequio.exchange.exports.network;

import org.tequio.exchange.Cells;
import org.tequio.network.formats.Attribute;
import org.tequio.network.formats.Attribute.Type;
import org.tequio.network.formats.Vocabulary;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Scheme;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

import java.util.List;
import java.util.stream.Stream;

/** Which kinds of node a network has: both, or one of them tied by what its nodes share of the other. */
enum Modes implements Coded {
    BOTH("none", "membership"),
    ACTORS("actors", "tie"),
    ALLIANCES("alliances", "tie");

    static final Codes<Modes> CODES = Codes.of(Modes.class);

    private static final List<Attribute<NetworkRow>> OF_MEMBERSHIPS = List.of(
            Attribute.text("role", row -> row.text("role")),
            Attribute.text("since", row -> row.text("begins")),
            Attribute.text("until", row -> row.text("ends")),
            Attribute.text("state", row -> row.text("state")),
            Attribute.text("licence", row -> row.text("licence")),
            Attribute.text("sourceUrl", row -> row.text("source_url")));
    private static final List<Attribute<NetworkRow>> OF_TIES = List.of(
            new Attribute<>("weight", Type.DOUBLE, row -> row.decimal("weight")),
            new Attribute<>("shared", Type.LONG, row -> row.whole("shared")),
            Attribute.text(
                    "licence",
                    row -> Cells.joined(
                            row.lines("licences").stream().distinct().sorted().toList())),
            Attribute.text("sourceUrl", row -> row.text("source_url")));

    private final String code;
    private final String edgeType;

    Modes(String code, String edgeType) {
        this.code = code;
        this.edgeType = edgeType;
    }

    @Override
    public String code() {
        return code;
    }

    boolean hasActors() {
        return this != ALLIANCES;
    }

    boolean hasAlliances() {
        return this != ACTORS;
    }

    /** Whether its edges are ties and not memberships. */
    boolean isProjection() {
        return this != BOTH;
    }

    /** The states of memberships that count, if nobody asks for others; none for all. */
    List<String> states() {
        return isProjection() ? List.of(MembershipState.REPORTED.code(), MembershipState.CONFIRMED.code()) : List.of();
    }

    /** @param scheme by which patterns of alliances are told */
    Vocabulary<NetworkFacts, NetworkRow, NetworkRow> vocabulary(Scheme scheme) {
        var ofEdges = Stream.concat(
                        Stream.of(Attribute.<NetworkRow>text("type", row -> edgeType)),
                        (isProjection() ? OF_TIES : OF_MEMBERSHIPS).stream())
                .toList();
        return new Vocabulary<>(
                NetworkFacts.ATTRIBUTES,
                row -> row.known("id"),
                NodeAttributes.under(scheme),
                row -> row.known("id"),
                row -> row.known("source"),
                row -> row.known("target"),
                ofEdges);
    }
}
