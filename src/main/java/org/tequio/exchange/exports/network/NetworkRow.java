package org.tequio.exchange.exports.network;

import org.jspecify.annotations.Nullable;
import org.tequio.exchange.exports.AlliancePart;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;

/** The node or edge that is read at this moment. */
final class NetworkRow {

    private final ResultSet row;

    NetworkRow(ResultSet row) {
        this.row = row;
    }

    @Nullable
    String text(String column) {
        try {
            return row.getString(column);
        } catch (SQLException e) {
            throw new BrokenOff(e);
        }
    }

    /** A text that is always there. */
    String known(String column) {
        return Objects.requireNonNull(text(column));
    }

    /** The lines of a text that is always there. */
    List<String> lines(String column) {
        return known(column).lines().toList();
    }

    @Nullable
    Double decimal(String column) {
        try {
            double number = row.getDouble(column);
            return row.wasNull() ? null : number;
        } catch (SQLException e) {
            throw new BrokenOff(e);
        }
    }

    long whole(String column) {
        try {
            return row.getLong(column);
        } catch (SQLException e) {
            throw new BrokenOff(e);
        }
    }

    boolean flag(String column) {
        try {
            return row.getBoolean(column);
        } catch (SQLException e) {
            throw new BrokenOff(e);
        }
    }

    /** What the pattern of an alliance depends on, some of it more than once; with a bar between them. */
    List<AlliancePart> parts(String column) {
        var text = known(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(AlliancePart::parse).toList();
    }

    /** The register no longer answers. */
    static final class BrokenOff extends RuntimeException {

        private BrokenOff(SQLException cause) {
            super(cause);
        }
    }
}
