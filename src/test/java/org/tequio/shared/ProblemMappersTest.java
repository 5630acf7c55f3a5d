package org.tequio.shared;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.neo4j.driver.exceptions.ClientException;
import org.neo4j.driver.exceptions.TransientException;

import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What a failure of a database is called, however deep in others it lies. */
class ProblemMappersTest {

    private final ProblemMappers mappers = new ProblemMappers();

    @ParameterizedTest
    @CsvSource({
        "40P01, 409",
        "40001, 409",
        "57014, 503",
        "57P01, 503",
        "08006, 503",
        "53300, 503",
        "25006, 503",
        "42601, 500"
    })
    void aStateOfSqlSaysWhoCanMendIt(String state, int status) {
        var failure = new IllegalStateException(new SQLException("something", state));
        assertEquals(status, mappers.unexpected(failure).getStatus());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
        57014 | Neo.ClientError.Transaction.TransactionTimedOut                    | This took longer than it may
        57P01 | Neo.TransientError.Database.DatabaseUnavailable                    | A database is out of reach
        57014 | Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration | This took longer than it may
        """)
    void whatTookTooLongIsNotCalledOutOfReach(String state, String code, String detail) {
        assertTrue(detail(new SQLException("something", state)).startsWith(detail));
        var graph = code.contains("Transient")
                ? new TransientException(code, "something")
                : new ClientException(code, "something");
        assertTrue(detail(graph).startsWith(detail));
    }

    private String detail(Exception failure) {
        return ((ProblemDetails)
                        mappers.unexpected(new IllegalStateException(failure)).getEntity())
                .detail();
    }

    @Test
    void whoeverWasOvertakenMayTryAgain() {
        assertEquals(409, mappers.unexpected(new OptimisticLockException()).getStatus());
    }
}
