package org.tequio.exchange.exports.network;

import org.jspecify.annotations.Nullable;
import org.tequio.exchange.exports.AlliancePart;
import org.tequio.register.CopiedRow;

import java.util.Arrays;
import java.util.List;

/** A node or an edge. */
final class NetworkRow {

    private final CopiedRow row;

    NetworkRow(CopiedRow row) {
        this.row = row;
    }

    @Nullable
    String text(String column) {
        return row.text(column);
    }

    /** A text that is always there. */
    String known(String column) {
        return row.known(column);
    }

    /** The lines of a text that is always there. */
    List<String> lines(String column) {
        return known(column).lines().toList();
    }

    @Nullable
    Double decimal(String column) {
        var number = text(column);
        return number == null ? null : Double.valueOf(number);
    }

    long whole(String column) {
        return Long.parseLong(known(column));
    }

    boolean flag(String column) {
        return known(column).equals("t");
    }

    /** What the pattern of an alliance depends on, some of it more than once; with a bar between them. */
    List<AlliancePart> parts(String column) {
        var text = known(column);
        return text.isEmpty()
                ? List.of()
                : Arrays.stream(text.split("\\|")).map(AlliancePart::parse).toList();
    }
}
