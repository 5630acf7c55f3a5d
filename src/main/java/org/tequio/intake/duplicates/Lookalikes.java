package org.tequio.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Identifier;
import org.tequio.register.RecordType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Follows names, identifiers and websites to listed records. */
@ApplicationScoped
class Lookalikes {

    private static final String NAMED = """
            WITH found AS (
                SELECT record_id, clue, tells
                FROM unnest(?::text[], ?::float8[]) AS given (clue, tells),
                    LATERAL (SELECT record_id FROM name_clue WHERE name_clue.clue = given.clue LIMIT 2000) AS known
                UNION ALL
                SELECT record_id, clue, tells
                FROM unnest(?::text[], ?::float8[]) AS given (clue, tells),
                    LATERAL (SELECT record_id FROM name_clue
                        WHERE name_clue.clue = given.clue AND country = ? LIMIT 2000) AS known)
            SELECT record_id
            FROM (SELECT record_id, max(tells) AS tells FROM found GROUP BY record_id, clue) AS by_clue
            WHERE record_id <> ALL (?::text[])
            GROUP BY record_id
            ORDER BY sum(tells) DESC, record_id
            LIMIT ?
            """;
    private static final String IDENTIFIED = """
            SELECT record_id
            FROM identifier JOIN unnest(?::text[], ?::text[]) AS given (scheme, value) USING (scheme, value)
            WHERE record_type = ?
            LIMIT 20
            """;
    private static final String AT_WEBSITE = """
            SELECT id AS record_id
            FROM actor
            WHERE web_site(website) = web_site(?) AND status = 'listed'
            LIMIT 11
            """;
    /** A website that more actors share says nothing about any of them. */
    private static final int MOST_AT_WEBSITE = 10;

    private static final String ACTORS = """
            SELECT id, ARRAY(SELECT name ->> 'text' FROM jsonb_array_elements(names) AS name) AS names, kind, country, city
            FROM actor
            WHERE id = ANY (?::text[]) AND status = 'listed'
                AND (cardinality(?::text[]) = 0 OR kind = ANY (?::text[]))
                AND (?::text IS NULL OR identifiers @> jsonb_build_array(jsonb_build_object('scheme', ?::text)))
            ORDER BY array_position(?::text[], id::text)
            LIMIT 100
            """;
    private static final String ALLIANCES = """
            SELECT id, ARRAY(SELECT name ->> 'text' FROM jsonb_array_elements(names) AS name) AS names, NULL AS kind, NULL AS country, NULL AS city
            FROM alliance
            WHERE id = ANY (?::text[]) AND status = 'listed'
                AND (cardinality(?::text[]) = 0 OR kind = ANY (?::text[]))
                AND (?::text IS NULL OR identifiers @> jsonb_build_array(jsonb_build_object('scheme', ?::text)))
            ORDER BY array_position(?::text[], id::text)
            LIMIT 100
            """;

    private final RegisterQuestions register;
    private final Wordings wordings;

    Lookalikes(RegisterQuestions register, Wordings wordings) {
        this.register = register;
        this.wordings = wordings;
    }

    /** An alliance has no seat and no website. */
    List<Lookalike> of(Description description, Clues clues, Restriction restriction) {
        boolean isAlliance = description.type() == RecordType.ALLIANCE;
        var identified = Set.copyOf(identified(description.type(), description.identifiers()));
        var atWebsite = isAlliance ? Set.<String>of() : Set.copyOf(atWebsite(description.website()));
        var ids = new LinkedHashSet<>(identified);
        ids.addAll(atWebsite);
        ids.addAll(named(description, clues, restriction.reach()));
        ids.removeAll(description.exclude());
        return records(isAlliance ? ALLIANCES : ACTORS, ids.toArray(String[]::new), restriction, identified, atWebsite);
    }

    /** @param ids those first that are looked at if there are too many */
    private List<Lookalike> records(
            String query, String[] ids, Restriction restriction, Set<String> identified, Set<String> atWebsite) {
        var kinds = restriction.kindCodes();
        var source = restriction.source();
        var listed = register.ask(query, ListedNames::read, ids, kinds, kinds, source, source, ids);
        var words = wordings.of(listed.stream().flatMap(ListedNames::texts).collect(Collectors.toSet()));
        return listed.stream()
                .map(record -> new Lookalike(
                        record.id(),
                        record.names().get(0),
                        record.kind(),
                        record.country(),
                        Stream.ofNullable(record.city())
                                .map(words::get)
                                .flatMap(wording -> wording.words().stream())
                                .toList(),
                        identified.contains(record.id()),
                        atWebsite.contains(record.id()),
                        record.names().stream().map(words::get).toList()))
                .toList();
    }

    private List<String> named(Description description, Clues clues, int most) {
        return register.ask(
                NAMED,
                Lookalikes::id,
                clues(clues.anywhere()),
                telling(clues.anywhere()),
                clues(clues.here()),
                telling(clues.here()),
                description.place(),
                description.exclude().toArray(String[]::new),
                most);
    }

    private List<String> identified(RecordType type, List<Identifier> identifiers) {
        return identifiers.isEmpty()
                ? List.of()
                : register.ask(
                        IDENTIFIED,
                        Lookalikes::id,
                        identifiers.stream().map(Identifier::scheme).toArray(String[]::new),
                        identifiers.stream().map(Identifier::value).toArray(String[]::new),
                        type.code());
    }

    private List<String> atWebsite(@Nullable String website) {
        var there = website == null ? List.<String>of() : register.ask(AT_WEBSITE, Lookalikes::id, website);
        return there.size() > MOST_AT_WEBSITE ? List.of() : there;
    }

    private static String id(ResultSet row) throws SQLException {
        return row.getString("record_id");
    }

    private static String[] clues(Map<String, Double> telling) {
        return telling.keySet().toArray(String[]::new);
    }

    private static Double[] telling(Map<String, Double> telling) {
        return telling.values().toArray(Double[]::new);
    }
}
