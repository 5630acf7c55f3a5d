package org.tequio.register.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import org.tequio.engines.Admin;
import org.tequio.engines.FreshRegister;
import org.tequio.register.RowMapper;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.time.Clock;
import java.util.Arrays;
import java.util.List;

/** An audit log of one's own on the real PostgreSQL, and somebody who does with it what nobody may. */
final class FreshLog {

    private static final int ROWS_OF_A_SEAL = 3;

    private final DataSource register = FreshRegister.create();
    private final Audit audit = new Audit(register, new RowMapper());
    private final Sealing sealing = new Sealing(new AuditRows(register), new Seals(register), Clock.systemUTC());

    /** Rows 1 to 3 under seal 1, 4 to 6 under seal 2, and so on, each of a transaction of its own. */
    FreshLog withSeals(int seals) throws SQLException {
        for (int seal = 0; seal < seals; seal++) {
            for (int row = 0; row < ROWS_OF_A_SEAL; row++) {
                record("row %d of %d".formatted(row + 1, seal + 1));
            }
            sealAll();
        }
        return this;
    }

    void record(String reason) {
        audit.record(entry(reason));
    }

    static AuditEntry entry(String reason) {
        var details = JsonNodeFactory.instance.objectNode().put("why", reason);
        return AuditEntry.of("moderator:9c4w1x7vd", "accepted", "submission", "6qv3k0b7x", reason, details);
    }

    /** In as few seals as there can be. */
    void sealAll() {
        FreshRegister.awaitHorizon(register);
        Admin.await("all rows to be sealed", () -> {
            try {
                seal();
                return verdict().unsealed() == 0;
            } catch (SQLException e) {
                throw new AssertionError(e);
            }
        });
    }

    void seal() throws SQLException {
        if (sealing.isDue()) {
            sealing.seal();
        }
    }

    /** As the owner of the tables, with their triggers switched off. */
    FreshLog tamper(String... statements) throws SQLException {
        try (var connection = register.getConnection()) {
            execute(connection, "ALTER TABLE audit DISABLE TRIGGER USER");
            execute(connection, "ALTER TABLE audit_seal DISABLE TRIGGER USER");
            for (var statement : statements) {
                execute(connection, statement);
            }
            execute(connection, "ALTER TABLE audit ENABLE TRIGGER USER");
            execute(connection, "ALTER TABLE audit_seal ENABLE TRIGGER USER");
        }
        return this;
    }

    AuditVerdict verdict(String... anchors) throws SQLException {
        return new Verification(register)
                .verify(Arrays.stream(anchors).map(Anchor::parse).toList(), line -> {});
    }

    /** What was found, as {@code damage row seal}. */
    List<String> found(String... anchors) throws SQLException {
        return verdict(anchors).findings().stream()
                .map(finding -> "%s %s %s".formatted(finding.damage().code(), finding.row(), finding.seal()))
                .toList();
    }

    String anchor(long seal) throws SQLException {
        return new Seals(register)
                .before(seal + 1, 1).stream()
                        .map(view -> view.number() + ":" + view.hash())
                        .findFirst()
                        .orElseThrow();
    }

    DataSource register() {
        return register;
    }

    static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }
}
