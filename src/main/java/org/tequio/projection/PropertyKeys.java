package org.tequio.projection;

import org.tequio.reference.Scheme;

import java.util.List;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * In which order the graph is to keep the properties of a node. Neo4j writes them by the age of their keys, and whoever
 * reads one walks there from the youngest: of forty properties the oldest costs several times the youngest. So the keys of
 * those that are only told come into being first, and of those that lists are filtered and sorted by last. The first four
 * of a record fill a block; what is left free there would take in one of the last.
 */
final class PropertyKeys {

    /** A key that is there already stays as old as it is, in a rebuild, too: only a graph in a new folder gains. */
    static final String CREATE = """
            UNWIND $keys AS key
            CALL db.createProperty(key)
            """;

    private static final List<String> TOLD = List.of(
            "names",
            "title",
            "summary",
            "sources",
            "searchText",
            "version",
            "licence",
            "confirmedOn",
            "updatedAt",
            "sdgs",
            "updatedKey",
            "name",
            "membersKey",
            "sinceKey",
            "dateKey",
            "description",
            "website",
            "founded",
            "closed",
            "city",
            "longitude",
            "constituency",
            "furtherKinds",
            "lang",
            "date",
            "since",
            "until",
            "changesOn");
    private static final List<String> ASKED = List.of(
            "generation",
            "latitude",
            "umbrella",
            "crisis",
            "allianceId",
            "actorIds",
            "identifiers",
            "activities",
            "goals",
            "territories",
            "activeIn",
            "within",
            "withinText",
            "roles",
            "states",
            "meeting",
            "groups",
            "groupSet",
            "level",
            "sector",
            "subdivision",
            "allied",
            "memberCount");
    private static final List<String> ASKED_MOST =
            List.of("kind", "group", "country", "everCount", "role", "firstDay", "lastDay", "state", "sortKey", "id");

    private PropertyKeys() {}

    /** From the first to the last. */
    static List<String> inOrder() {
        return Stream.of(
                        TOLD.stream(),
                        ofSchemes(Members::candidateProperty),
                        ASKED.stream(),
                        ofSchemes(Members::patternProperty),
                        ASKED_MOST.stream())
                .flatMap(Function.identity())
                .toList();
    }

    private static Stream<String> ofSchemes(Function<Scheme, String> property) {
        return Stream.of(Scheme.values()).map(property);
    }
}
