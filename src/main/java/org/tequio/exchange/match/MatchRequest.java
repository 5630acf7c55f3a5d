package org.tequio.exchange.match;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.duplicates.Description;
import org.tequio.intake.duplicates.Restriction;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

import java.util.List;
import java.util.Set;

import static java.util.Objects.requireNonNullElse;

/** One query, or many, and what holds for all of them. */
@Schema(
        description = "What is looked for: one query by its fields, or up to 100 of them in 'queries'. Each needs a "
                + "name, unless it has an identifier or a website.")
record MatchRequest(
        @Schema(
                description = "Of one query: what it is called; an acronym will do.",
                examples = "Tosepan Titataniske, S. Coop.")
        @Nullable
        String name,

        @Schema(description = "Of one query: what it is called besides.", examples = "[\"Unidos venceremos\"]")
        @Nullable
        List<String> names,

        @Schema(description = "Of one query: what the actor is, a code of /reference/kinds.", examples = "cooperative")
        @Nullable
        String kind,

        @Schema(description = "Of one query: actor or alliance; actor if it is not given.", examples = "actor")
        @Nullable
        String type,

        @Schema(description = "Of one query: its seat, ISO 3166-1 alpha-2.", examples = "MX") @Nullable
        String country,

        @Schema(description = "Of one query: the city of its seat.", examples = "Cuetzalan") @Nullable
        String city,

        @Schema(description = "Of one query: its website.", examples = "https://www.example.org") @Nullable
        String website,

        @Schema(description = "Of one query: what others call it.") @Nullable
        List<MatchIdentifier> identifiers,

        @Schema(description = "Many queries, from 1 to 100, instead of one.") @Nullable
        List<MatchQuery> queries,

        @Schema(description = "Ids of records that are no candidates, at most 1000.", examples = "[\"6qv3k0b7x\"]")
        @Nullable
        List<String> exclude,

        @Schema(
                description = "Only records that this source names: those with an identifier of this scheme.",
                examples = "tequio-sample")
        @Nullable
        String source,

        @Schema(
                description = "How many candidates for each query, from 1 to 50; 10 if it is not given.",
                examples = "5")
        @Nullable
        Integer limit)
        implements Checked {

    static final int MOST_QUERIES = 100;
    private static final int MOST_EXCLUDED = 1_000;
    private static final int LONGEST_SOURCE = 200;
    private static final int USUAL_LIMIT = 10;

    @Override
    public void check(BodyFaults faults) {
        if (queries == null) {
            one().check(faults);
        } else {
            checkMany(faults, queries);
        }
        if (exclude != null && exclude.size() > MOST_EXCLUDED) {
            faults.add("/exclude", "too-many", "exclude has at most %d ids.".formatted(MOST_EXCLUDED));
        } else {
            faults.each("/exclude", exclude, faults::recordId);
        }
        if (source != null) {
            faults.line("/source", source, LONGEST_SOURCE);
        }
        if (limit != null && (limit < 1 || limit > Restriction.MOST)) {
            faults.add(
                    "/limit",
                    "invalid-value",
                    "limit is a number from 1 to %d, not %d.".formatted(Restriction.MOST, limit));
        }
    }

    /** Of a body without faults. */
    List<Description> descriptions() {
        var known = Set.copyOf(requireNonNullElse(exclude, List.<String>of()));
        return requireNonNullElse(queries, List.of(one())).stream()
                .map(query -> query.description(known))
                .toList();
    }

    Restriction restriction() {
        return new Restriction(Set.of(), source, requireNonNullElse(limit, USUAL_LIMIT));
    }

    private MatchQuery one() {
        return new MatchQuery(name, names, kind, type, country, city, website, identifiers);
    }

    private void checkMany(BodyFaults faults, List<MatchQuery> many) {
        if (!one().equals(new MatchQuery(null, null, null, null, null, null, null, null))) {
            faults.add("/queries", "one-or-many", "Send one query by its fields, or many in 'queries', not both.");
        } else if (many.isEmpty() || many.size() > MOST_QUERIES) {
            faults.add(
                    "/queries",
                    "too-many",
                    "queries has from 1 to %d queries, not %d: send the others in further requests."
                            .formatted(MOST_QUERIES, many.size()));
        } else {
            faults.each("/queries", many, (place, query) -> query.check(faults.at(place)));
        }
    }
}
