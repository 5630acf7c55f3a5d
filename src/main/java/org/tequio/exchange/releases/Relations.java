package org.tequio.exchange.releases;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * What the rows of a table have, and how they hang together with others, in the words of Table Schema, version 2.
 *
 * @param required columns that are never empty
 * @param primaryKey columns that name a row; empty where one of them may be
 * @param uniqueKeys columns that name a row in which none of them is empty
 * @param foreignKeys columns with the ids of other rows
 */
record Relations(
        List<String> required, List<String> primaryKey, List<List<String>> uniqueKeys, List<ForeignKey> foreignKeys) {

    private static final List<String> ID = List.of("id");

    /** @throws IllegalArgumentException if no release has a table of that path */
    static Relations of(String path) {
        return switch (path) {
            case "actors.csv" ->
                new Relations(
                        List.of("id", "name", "kind", "source_url"),
                        ID,
                        List.of(),
                        List.of(ForeignKey.to(null, "umbrella")));
            case "alliances.csv" ->
                new Relations(List.of("id", "name", "kind", "source_url"), ID, List.of(), List.of());
            case "memberships.csv" ->
                new Relations(
                        List.of("alliance_id", "actor_id", "role", "source_url", "id"),
                        ID,
                        List.of(List.of("alliance_id", "actor_id", "role", "start_year")),
                        List.of(
                                ForeignKey.to("alliances-csv", "alliance_id"),
                                ForeignKey.to("actors-csv", "actor_id")));
            case "experiences.csv" ->
                new Relations(
                        List.of("id", "kind", "title", "summary", "source_url"),
                        ID,
                        List.of(),
                        List.of(ForeignKey.to("alliances-csv", "alliance_id")));
            default -> throw new IllegalArgumentException("Nobody has said what the rows of " + path + " have");
        };
    }

    record ForeignKey(List<String> fields, Reference reference) {

        /** @param resource null for the table itself */
        private static ForeignKey to(@Nullable String resource, String column) {
            return new ForeignKey(List.of(column), new Reference(resource, ID));
        }
    }

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Reference(@Nullable String resource, List<String> fields) {}
}
