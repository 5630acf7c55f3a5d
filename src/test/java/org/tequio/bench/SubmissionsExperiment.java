package org.tequio.bench;

import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;

import java.sql.Connection;
import java.sql.SQLException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;

/** Submissions of 16 clients, against plain inserts of the same rows in the same transaction by 16 connections. */
final class SubmissionsExperiment implements Experiment {

    private static final Figure PER_SECOND =
            Figure.of("submissions of 16 clients", "1/s").with(Target.ratioAtLeast(0.5));
    /** Until the machine code of the application is made. */
    private static final Duration WARM_UP = Duration.ofSeconds(40);

    private static final Duration LOAD = Duration.ofSeconds(20);
    private static final String BODY = """
            {"type": "actor", "actor": {"name": "Cooperativa %s", "kind": "cooperative", "country": "MX"},
             "contact": {"email": "%s@example.org"}}""";

    private static final List<String> ROWS = List.of("""
            INSERT INTO submission (id, version, type, state, statement, submitted_by, token_hash, language, title,
                territories, submitted_at, expires_at)
            SELECT translate(lpad(nextval('record_number')::text, 9, '0'), 'aeiou', 'bcdfg'), 1, 'actor', 'received',
                '{"type": "actor", "actor": {"name": "A", "kind": "cooperative", "country": "MX"}}', 'anonymous',
                sha256(gen_random_uuid()::text::bytea), 'en', 'A', '{MX}', now(), now() + interval '7 days'
            """, """
            INSERT INTO submission_contact (submission_id, email)
            SELECT translate(lpad(currval('record_number')::text, 9, '0'), 'aeiou', 'bcdfg'), 'a@example.org'
            """, """
            INSERT INTO mailed_link (token_sha256, purpose, subject, expires_at)
            SELECT sha256(gen_random_uuid()::text::bytea), 'verify-email', 'a', now() + interval '7 days'
            """, """
            INSERT INTO letter (recipient, kind, language, subject, plain, html)
            SELECT 'a@example.org', 'verify-submission', 'en', 'A', repeat('a', 800), repeat('a', 2500)
            """, """
            INSERT INTO audit (author, action, subject_type, subject, details)
            SELECT 'submitter:a', 'received', 'submission', 'a', '{"version": 1}'
            """);

    @Override
    public String name() {
        return "submissions";
    }

    @Override
    public boolean changesTheRegister() {
        return true;
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("submitting");
        submit(tequio, WARM_UP);
        return Stream.of(PER_SECOND.measured(submit(tequio, LOAD), insert(tequio)));
    }

    private static double submit(Tequio tequio, Duration duration) throws Exception {
        return Clients.perSecond(duration, () -> () -> {
            var somebody = UUID.randomUUID();
            var body = HttpEntities.create(BODY.formatted(somebody, somebody), ContentType.APPLICATION_JSON);
            tequio.api().post("/api/v1/submissions", body);
        });
    }

    private static double insert(Tequio tequio) throws Exception {
        return Clients.perSecond(LOAD, () -> {
            var connection = tequio.register().another();
            connection.setAutoCommit(false);
            return () -> insert(connection);
        });
    }

    private static void insert(Connection connection) throws SQLException {
        for (var row : ROWS) {
            try (var statement = connection.prepareStatement(row)) {
                statement.executeUpdate();
            }
        }
        connection.commit();
    }
}
