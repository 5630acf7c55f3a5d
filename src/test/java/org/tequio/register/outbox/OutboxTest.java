package org.tequio.register.outbox;

import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.tequio.engines.FreshRegister;
import org.tequio.register.RowMapper;
import org.tequio.register.SampleRows;

import javax.sql.DataSource;
import java.sql.Connection;
import java.sql.SQLException;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

class OutboxTest {

    private DataSource register;
    private Outbox outbox;

    @BeforeEach
    void freshRegister() {
        register = FreshRegister.create();
        outbox = new Outbox(register, new RowMapper());
    }

    @Test
    void anOpenTransactionHoldsBackWhatWasCommittedAfterItBegan() throws SQLException {
        try (var early = begin();
                var late = begin()) {
            SampleRows.insertActor(early);
            SampleRows.insertActor(late);
            late.commit();
            assertEquals(List.of(), outbox.after(0, 10));

            early.commit();
            FreshRegister.awaitHorizon(register);
            assertEquals(2, outbox.after(0, 10).size());
        }
    }

    @Test
    void aTransactionIsToldWholeOrNotAtAll() throws SQLException {
        transactionOf(3);
        transactionOf(3);
        FreshRegister.awaitHorizon(register);

        var page = outbox.after(0, 4);
        assertEquals(3, page.size());
        assertEquals(3, outbox.after(page.get(2).revision(), 4).size());
    }

    @Test
    void aTransactionLargerThanThePageIsToldWholeToo() throws SQLException {
        transactionOf(5);
        FreshRegister.awaitHorizon(register);
        assertEquals(5, outbox.after(0, 2).size());
    }

    @Test
    void theBacklogCountsWhatWaits() throws SQLException {
        transactionOf(3);
        assertEquals(3, outbox.backlog(0).messages());
        assertEquals(0, outbox.backlog(outbox.latest()).messages());
        assertTrue(outbox.holds(outbox.latest()));
        assertFalse(outbox.holds(outbox.latest() + 1));
    }

    @Test
    void aRestoredRegisterGoesOnAboveItsHighestRevision() throws SQLException {
        transactionOf(1);
        pretendThatTheDumpCameFromAnOlderCluster();
        long restored = outbox.latest();

        outbox.align();
        transactionOf(1);
        FreshRegister.awaitHorizon(register);

        var next = outbox.after(restored, 10);
        assertEquals(1, next.size());
        assertTrue(next.get(0).revision() > restored);
    }

    @Test
    void aRestoredRegisterGoesOnAboveItsAuditLogToo() throws SQLException {
        long before = audited();
        try (var connection = register.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("UPDATE revision_base SET base = base - 1000000");
        }

        outbox.align();
        assertTrue(audited() > before);
    }

    /** @return the revision of a new row of the audit log */
    private long audited() throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement();
                var row = statement.executeQuery("""
                        INSERT INTO audit (author, action, subject_type, subject, details)
                        VALUES ('admin', 'accepted', 'submission', '6qv3k0b7x', '{}')
                        RETURNING revision
                        """)) {
            row.next();
            return row.getLong(1);
        }
    }

    private void pretendThatTheDumpCameFromAnOlderCluster() throws SQLException {
        try (var connection = register.getConnection();
                var statement = connection.createStatement()) {
            statement.execute("ALTER TABLE revision DISABLE TRIGGER append_only");
            statement.execute("UPDATE revision SET number = number + 1000000");
            statement.execute("ALTER TABLE revision ENABLE TRIGGER append_only");
        }
    }

    private void transactionOf(int actors) throws SQLException {
        try (var connection = begin()) {
            for (int i = 0; i < actors; i++) {
                SampleRows.insertActor(connection);
            }
            connection.commit();
        }
    }

    private Connection begin() throws SQLException {
        var connection = register.getConnection();
        connection.setAutoCommit(false);
        SampleRows.sign(connection);
        return connection;
    }
}
