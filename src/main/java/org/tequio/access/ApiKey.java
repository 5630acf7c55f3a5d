package org.tequio.access;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.Instant;
import java.time.OffsetDateTime;
import java.time.temporal.ChronoUnit;
import java.util.List;
import java.util.Set;

/** An API key, without the key itself and its hash. */
record ApiKey(
        String id,
        String label,
        KeyRole role,
        List<String> territories,
        List<String> platforms,
        Instant createdAt,
        String createdBy,
        @Nullable Instant expiresAt,
        @Nullable Instant revokedAt,
        @Nullable String revokedBy,
        @Nullable Instant lastUsedAt) {

    /** The key of a row of {@code api_key}. */
    static ApiKey of(ResultSet row) throws SQLException {
        return new ApiKey(
                row.getString("id"),
                row.getString("label"),
                KeyRole.CODES.find(row.getString("role")).orElseThrow(),
                texts(row, "territories"),
                texts(row, "platforms"),
                row.getObject("created_at", OffsetDateTime.class).toInstant(),
                row.getString("created_by"),
                moment(row, "expires_at"),
                moment(row, "revoked_at"),
                row.getString("revoked_by"),
                moment(row, "last_used_at"));
    }

    /** What its bearer is called. */
    String principal() {
        return role.code() + ":" + id;
    }

    Scope scope() {
        return Scope.of(Set.copyOf(territories), Set.copyOf(platforms));
    }

    KeyState state(Instant now) {
        if (revokedAt != null) {
            return KeyState.REVOKED;
        }
        return expiresAt == null || expiresAt.isAfter(now) ? KeyState.VALID : KeyState.EXPIRED;
    }

    /** @throws Problem 401 that says since when it is not */
    void mustBeValid(Instant now) {
        if (revokedAt != null) {
            throw refused("This key was revoked on %s.", revokedAt);
        }
        if (expiresAt != null && state(now) == KeyState.EXPIRED) {
            throw refused("This key expired on %s.", expiresAt);
        }
    }

    private static Problem refused(String why, Instant since) {
        return Problem.of(
                ProblemType.UNAUTHENTICATED,
                why.formatted(since.truncatedTo(ChronoUnit.SECONDS)) + " Ask an administrator for a new one.");
    }

    private static List<String> texts(ResultSet row, String column) throws SQLException {
        return List.of((String[]) row.getArray(column).getArray());
    }

    private static @Nullable Instant moment(ResultSet row, String column) throws SQLException {
        var time = row.getObject(column, OffsetDateTime.class);
        return time == null ? null : time.toInstant();
    }
}
