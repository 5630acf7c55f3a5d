package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.exchange.Cells;
import org.tequio.intake.duplicates.Candidate;
import org.tequio.intake.duplicates.DuplicateReason;

import java.util.List;
import java.util.function.Function;

/** The listed records that rows of dry runs may be, in the order of the rows, the most probable of each first. */
@ApplicationScoped
class Candidates {

    private static final String ADD = """
            INSERT INTO import_candidate (job_id, file, line, key, name, kind, country, city, website, candidate_id,
                candidate_name, score, reasons)
            SELECT :job, file, line, key, name, kind, country, city, website, candidate_id, candidate_name, score,
                reasons
            FROM unnest(
                CAST(:files AS text[]), CAST(:lines AS bigint[]), CAST(:keys AS text[]), CAST(:names AS text[]),
                CAST(:kinds AS text[]), CAST(:countries AS text[]), CAST(:cities AS text[]), CAST(:websites AS text[]),
                CAST(:ids AS text[]), CAST(:candidates AS text[]), CAST(:scores AS int[]), CAST(:reasons AS text[]))
                WITH ORDINALITY AS added (file, line, key, name, kind, country, city, website, candidate_id,
                    candidate_name, score, reasons, place)
            ORDER BY place
            """;
    private static final String FORGET = "DELETE FROM import_candidate WHERE job_id = :job";
    private static final String PAGE = """
            SELECT found.id, file, line, key, name, found.kind, found.country, found.city, found.website, candidate_id,
                candidate_name, score, reasons,
                coalesce(actor.kind, alliance.kind, '') AS listed_kind,
                coalesce(actor.country, '') AS listed_country,
                coalesce(actor.city, '') AS listed_city,
                coalesce(actor.website, '') AS listed_website
            FROM import_candidate AS found
                LEFT JOIN actor ON file = 'actors' AND actor.id = candidate_id
                LEFT JOIN alliance ON file = 'alliances' AND alliance.id = candidate_id
            WHERE job_id = :job AND found.id > :after
            ORDER BY found.id
            """;

    private final EntityManager database;

    Candidates(EntityManager database) {
        this.database = database;
    }

    @Transactional(TxType.MANDATORY)
    void add(String job, List<Lookalike> found) {
        if (found.isEmpty()) {
            return;
        }
        database.createNativeQuery(ADD)
                .setParameter("job", job)
                .setParameter(
                        "files", texts(found, lookalike -> lookalike.file().code()))
                .setParameter("lines", found.stream().map(Lookalike::line).toArray(Long[]::new))
                .setParameter("keys", texts(found, Lookalike::key))
                .setParameter("names", texts(found, Lookalike::name))
                .setParameter(
                        "kinds", texts(found, lookalike -> lookalike.traits().kind()))
                .setParameter(
                        "countries",
                        texts(found, lookalike -> lookalike.traits().country()))
                .setParameter(
                        "cities", texts(found, lookalike -> lookalike.traits().city()))
                .setParameter(
                        "websites", texts(found, lookalike -> lookalike.traits().website()))
                .setParameter(
                        "ids", texts(found, lookalike -> lookalike.candidate().id()))
                .setParameter(
                        "candidates",
                        texts(found, lookalike -> lookalike.candidate().name()))
                .setParameter(
                        "scores",
                        found.stream()
                                .map(lookalike -> lookalike.candidate().score())
                                .toArray(Integer[]::new))
                .setParameter("reasons", texts(found, Lookalike::reasons))
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    void forget(String job) {
        database.createNativeQuery(FORGET).setParameter("job", job).executeUpdate();
    }

    /** Those after a place, each with its own place. */
    @Transactional
    List<Placed> after(String job, long place, int limit) {
        List<?> rows = database.createNativeQuery(PAGE, Tuple.class)
                .setParameter("job", job)
                .setParameter("after", place)
                .setMaxResults(limit)
                .getResultList();
        return rows.stream().map(Tuple.class::cast).map(Placed::of).toList();
    }

    private static String[] texts(List<Lookalike> found, Function<Lookalike, String> text) {
        return found.stream().map(text).toArray(String[]::new);
    }

    /**
     * A candidate and its place among all of the import.
     *
     * @param listed what the register has of the record at present
     */
    record Placed(long place, Lookalike lookalike, Traits listed) {

        private static Placed of(Tuple row) {
            var listed = traits(row, "listed_");
            var candidate = new Candidate(
                    row.get("candidate_id", String.class),
                    PackageFile.CODES.get("file", row.get("file", String.class)).type(),
                    row.get("candidate_name", String.class),
                    listed.country(),
                    row.get("score", Integer.class),
                    Cells.parted(row.get("reasons", String.class)).stream()
                            .flatMap(code -> DuplicateReason.CODES.find(code).stream())
                            .toList());
            var lookalike = new Lookalike(
                    row.get("line", Long.class),
                    row.get("key", String.class),
                    row.get("name", String.class),
                    traits(row, ""),
                    candidate);
            return new Placed(row.get("id", Long.class), lookalike, listed);
        }

        private static Traits traits(Tuple row, String side) {
            return new Traits(
                    row.get(side + "kind", String.class),
                    row.get(side + "country", String.class),
                    row.get(side + "city", String.class),
                    row.get(side + "website", String.class));
        }
    }
}
