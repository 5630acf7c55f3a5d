package org.tequio.embedded;

import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.util.Properties;

/** The application's database, owned by a role of the same name that is no superuser. */
record PostgresDatabase(int port, Passwords passwords) {

    static final String SUPERUSER = "postgres";
    static final String NAME = "tequio";

    String url() {
        return url(NAME);
    }

    String superuserPassword() {
        return passwords.superuser();
    }

    /** Makes role and database the first time, so that "ready" means the application can log in. */
    boolean isReady() {
        try (var connection = connect("postgres", SUPERUSER, passwords.superuser())) {
            createWhatIsMissing(connection);
        } catch (SQLException failure) {
            return notYet(failure);
        }
        try (var connection = connect(NAME, NAME, passwords.postgres())) {
            return connection.isValid(5);
        } catch (SQLException failure) {
            return notYet(failure);
        }
    }

    private void createWhatIsMissing(Connection connection) throws SQLException {
        if (isMissing(connection, "SELECT FROM pg_roles WHERE rolname = '" + NAME + "'")) {
            execute(connection, "CREATE ROLE " + NAME + " LOGIN PASSWORD '" + passwords.postgres() + "'");
        }
        if (isMissing(connection, "SELECT FROM pg_database WHERE datname = '" + NAME + "'")) {
            execute(connection, "CREATE DATABASE " + NAME + " OWNER " + NAME);
        }
    }

    /** Not listening, starting or just killed: try again. Anything else (no room, a wrong password) will not pass. */
    private static boolean notYet(SQLException failure) {
        var state = String.valueOf(failure.getSQLState());
        if (state.startsWith("08") || state.startsWith("57")) {
            return false;
        }
        throw new Refusal("PostgreSQL does not take its database: %s", failure.getMessage());
    }

    private static boolean isMissing(Connection connection, String query) throws SQLException {
        try (var statement = connection.createStatement();
                var rows = statement.executeQuery(query)) {
            return !rows.next();
        }
    }

    private static void execute(Connection connection, String sql) throws SQLException {
        try (var statement = connection.createStatement()) {
            statement.execute(sql);
        }
    }

    private Connection connect(String database, String user, String password) throws SQLException {
        var properties = new Properties();
        properties.setProperty("user", user);
        properties.setProperty("password", password);
        properties.setProperty("connectTimeout", "5");
        properties.setProperty("socketTimeout", "60");
        return DriverManager.getConnection(url(database), properties);
    }

    private String url(String database) {
        return "jdbc:postgresql://127.0.0.1:%d/%s".formatted(port, database);
    }
}
