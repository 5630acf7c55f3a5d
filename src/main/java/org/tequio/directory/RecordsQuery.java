package org.tequio.directory;

import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Sdg;
import org.tequio.shared.Freshness;
import org.tequio.shared.Parameters;

import java.time.LocalDate;
import java.util.List;

/** Which records somebody asks for: a parameter given twice means either, two parameters mean both. */
public abstract class RecordsQuery {

    @Parameter(
            description = "Words to find, in any order, without regard to case, accents and hyphens; the last may be "
                    + "a beginning. When nothing has all of them, words with one typing error are found too.",
            example = "cooperative")
    @RestQuery
    @Nullable
    String q;

    @Parameter(
            description = "These records only, for fetching several at once. A record that was merged comes as the "
                    + "one that stands for it, with its id.",
            example = "6qv3k0b7x")
    @RestQuery
    List<String> id = List.of();

    @Parameter(
            description = "What others call the record: 'scheme:value', as in its identifiers.",
            example = "tequio-sample:gsef")
    @RestQuery
    List<String> identifier = List.of();

    @Parameter(
            description = "When somebody last stood for the record: green (less than a year ago), yellow (less than "
                    + "two years), red.",
            schema = @Schema(type = SchemaType.ARRAY, implementation = Freshness.class),
            example = "green")
    @RestQuery
    List<String> freshness = List.of();

    @Parameter(
            description = "Goals and targets: codes of /reference/sdgs; a goal stands for its targets too.",
            example = "8")
    @RestQuery
    List<String> sdg = List.of();

    @Parameter(
            description = "Changed in the register on or since this day (2026-01-31) or time (2026-01-31T12:00:00Z).",
            example = "2026-01-01")
    @RestQuery
    @Nullable
    String updatedSince;

    abstract Listed listed();

    /** What its list can be counted by. */
    abstract List<Facet> facets();

    abstract Conditions conditions(LocalDate today);

    /**
     * The page of a list that these parameters ask for.
     *
     * @throws org.tequio.shared.Problem 400 for a parameter that cannot be read
     */
    final Inquiry inquiry(ListQuery list, LocalDate today) {
        return list.inquiry(listed(), conditions(today), Words.ofNullable(q), facets());
    }

    /**
     * All records that these parameters let through.
     *
     * @throws org.tequio.shared.Problem 400 for a parameter that cannot be read
     */
    public final Selection selection(LocalDate today) {
        return Selection.of(listed(), conditions(today), Words.ofNullable(q));
    }

    /** The conditions that all of them know. */
    final Conditions common(LocalDate today) {
        var conditions = new Conditions()
                .with(Freshness.days(today))
                .ofRecords("id", "n.id IN $id", Parameters.ids("id", id))
                .reached("id", listed().byId(), Conditions.NOTHING_LEFT)
                .oneOf(
                        "identifier",
                        "any(i IN n.identifiers WHERE i IN $identifier)",
                        Parameters.identifiers("identifier", identifier))
                .reachedByCode("identifier", "identifiers", listed())
                .oneOf("sdg", "any(code IN n.goals WHERE code IN $sdg)", Parameters.codes("sdg", sdg, Sdg.CODES))
                .reachedByCode("sdg", "goals", listed());
        if (!freshness.isEmpty()) {
            var asked = Parameters.members("freshness", freshness, Freshness.CODES);
            var codes = asked.stream().map(Freshness::code).toList();
            conditions.oneOf("freshness", Freshness.condition("n.confirmedOn", asked), codes);
        }
        if (updatedSince != null) {
            var since = Parameters.moment("updatedSince", updatedSince);
            conditions.and("updatedSince", "n.updatedKey >= $updatedSince", since);
        }
        return conditions;
    }
}
