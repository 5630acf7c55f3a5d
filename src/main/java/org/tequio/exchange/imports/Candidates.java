package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.List;
import java.util.function.Function;

/** The listed records that rows of dry runs may be, in the order of the rows, the most probable of each first. */
@ApplicationScoped
class Candidates {

    private static final String ADD = """
            INSERT INTO import_candidate (job_id, line, key, name, candidate_id, candidate_name, score)
            SELECT :job, line, key, name, candidate_id, candidate_name, score
            FROM unnest(
                CAST(:lines AS bigint[]), CAST(:keys AS text[]), CAST(:names AS text[]), CAST(:ids AS text[]),
                CAST(:candidates AS text[]), CAST(:scores AS int[]))
                WITH ORDINALITY AS added (line, key, name, candidate_id, candidate_name, score, place)
            ORDER BY place
            """;
    private static final String FORGET = "DELETE FROM import_candidate WHERE job_id = :job";
    private static final String PAGE = """
            SELECT id, line, key, name, candidate_id, candidate_name, score
            FROM import_candidate
            WHERE job_id = :job AND id > :after
            ORDER BY id
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
                .setParameter("lines", found.stream().map(Lookalike::line).toArray(Long[]::new))
                .setParameter("keys", texts(found, Lookalike::key))
                .setParameter("names", texts(found, Lookalike::name))
                .setParameter("ids", texts(found, Lookalike::candidateId))
                .setParameter("candidates", texts(found, Lookalike::candidateName))
                .setParameter("scores", found.stream().map(Lookalike::score).toArray(Integer[]::new))
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

    /** A candidate and its place among all of the import. */
    record Placed(long place, Lookalike lookalike) {

        private static Placed of(Tuple row) {
            return new Placed(
                    row.get("id", Long.class),
                    new Lookalike(
                            row.get("line", Long.class),
                            row.get("key", String.class),
                            row.get("name", String.class),
                            row.get("candidate_id", String.class),
                            row.get("candidate_name", String.class),
                            row.get("score", Integer.class)));
        }
    }
}
