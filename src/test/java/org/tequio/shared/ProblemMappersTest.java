package org.tequio.shared;

import jakarta.persistence.OptimisticLockException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.sql.SQLException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** What a failure of a database is called, however deep in others it lies. */
class ProblemMappersTest {

    private final ProblemMappers mappers = new ProblemMappers();

    @ParameterizedTest
    @CsvSource({"40P01, 409", "40001, 409", "57014, 503", "57P01, 503", "08006, 503", "42601, 500"})
    void aStateOfSqlSaysWhoCanMendIt(String state, int status) {
        var failure = new IllegalStateException(new SQLException("something", state));
        assertEquals(status, mappers.unexpected(failure).getStatus());
    }

    @Test
    void whoeverWasOvertakenMayTryAgain() {
        assertEquals(409, mappers.unexpected(new OptimisticLockException()).getStatus());
    }
}
