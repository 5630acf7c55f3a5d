package org.tequio.register.audit;

import org.jspecify.annotations.Nullable;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.OffsetDateTime;
import java.util.Arrays;
import java.util.LinkedHashMap;

/**
 * A seal as it is found, whatever somebody has made of it.
 *
 * @param isConsistent whether its columns say the same; if not, the seal holds what can be made of them
 */
record StoredSeal(Seal seal, boolean isConsistent) {

    static StoredSeal of(ResultSet row) throws SQLException {
        var numbers = (@Nullable Long[]) row.getArray("row_numbers").getArray();
        var hashes = row.getBytes("row_hashes");
        var rows = new LinkedHashMap<Long, Hash>();
        for (int i = 0; i < numbers.length && (i + 1) * Hash.BYTES <= hashes.length; i++) {
            var number = numbers[i];
            if (number != null) {
                rows.put(number, Hash.of(Arrays.copyOfRange(hashes, i * Hash.BYTES, (i + 1) * Hash.BYTES)));
            }
        }
        long first = row.getLong("first_row");
        long last = row.getLong("last_row");
        var seal = new Seal(
                row.getLong("number"),
                row.getObject("sealed_at", OffsetDateTime.class).toInstant(),
                new Position(row.getLong("first_revision"), first),
                new Position(row.getLong("last_revision"), last),
                rows,
                Hash.of(row.getBytes("previous_hash")),
                Hash.of(row.getBytes("hash")));
        boolean complete = rows.size() == numbers.length && rows.size() * Hash.BYTES == hashes.length;
        return new StoredSeal(
                seal, complete && row.getInt("row_count") == rows.size() && isFramedBy(numbers, first, last));
    }

    boolean isIntact() {
        return isConsistent && seal.expectedHash().equals(seal.hash());
    }

    private static boolean isFramedBy(@Nullable Long[] numbers, long first, long last) {
        return numbers.length > 0
                && Long.valueOf(first).equals(numbers[0])
                && Long.valueOf(last).equals(numbers[numbers.length - 1]);
    }
}
