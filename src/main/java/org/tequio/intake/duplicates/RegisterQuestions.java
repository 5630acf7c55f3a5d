package org.tequio.intake.duplicates;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import javax.sql.DataSource;
import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/**
 * Asks the register's database in the transaction of the caller, and no longer than some seconds for each answer: what
 * takes milliseconds takes a second where a large register has just been started and reads from its disk.
 */
@ApplicationScoped
class RegisterQuestions {

    private static final int SECONDS = 5;

    private final DataSource database;

    RegisterQuestions(DataSource database) {
        this.database = database;
    }

    /** @param values texts, numbers and arrays, or null, in the order of the question's marks */
    <T> List<T> ask(String query, Answer<T> answer, @Nullable Object... values) {
        try (var connection = database.getConnection();
                var statement = connection.prepareStatement(query)) {
            statement.setQueryTimeout(SECONDS);
            for (int i = 0; i < values.length; i++) {
                statement.setObject(i + 1, values[i]);
            }
            try (var row = statement.executeQuery()) {
                var answers = new ArrayList<T>();
                while (row.next()) {
                    answers.add(answer.read(row));
                }
                return answers;
            }
        } catch (SQLException e) {
            throw new IllegalStateException("The search for duplicates failed", e);
        }
    }

    /** Reads one row. */
    interface Answer<T> {
        T read(ResultSet row) throws SQLException;
    }
}
