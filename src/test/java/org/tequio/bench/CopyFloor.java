package org.tequio.bench;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.SQLException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;

/**
 * The floor of an import: the very rows that it wrote, copied by {@code COPY} into tables of the same columns, checks,
 * keys and indexes, but without foreign keys and triggers.
 *
 * @param rows how many
 */
record CopyFloor(long rows, Costs costs) {

    /** With the column that says whose record a row is. */
    private static final Map<String, String> TABLES = new LinkedHashMap<>();

    static {
        List.of("actor", "alliance", "membership", "experience").forEach(table -> TABLES.put(table, "id"));
        TABLES.put("identifier", "record_id");
        TABLES.put("revision", "record_id");
        TABLES.put("name_clue", "record_id");
    }

    private static final String EXPORT = """
            COPY (
                SELECT * FROM public.%s
                WHERE %s IN (SELECT record_id FROM public.revision WHERE number > %d)
            ) TO STDOUT
            """;

    /** Copies what was written after a revision. */
    static CopyFloor of(Tequio tequio, long after, Path folder, Progress progress) throws SQLException, IOException {
        var register = tequio.register();
        register.execute("CREATE SCHEMA floor");
        try {
            var all = new ArrayList<CopyFloor>();
            for (var table : TABLES.entrySet()) {
                progress.glimpse("copying " + table.getKey());
                var export = EXPORT.formatted(table.getKey(), table.getValue(), after);
                all.add(copy(register, table.getKey(), export, folder.resolve("rows"), tequio.programs()));
            }
            return sum(all);
        } finally {
            register.execute("DROP SCHEMA floor CASCADE");
        }
    }

    /** Through a file, so that reading the rows is not part of the floor. */
    private static CopyFloor copy(Register register, String table, String export, Path file, List<Program> programs)
            throws SQLException, IOException {
        try (var rows = Files.newOutputStream(file)) {
            register.copy().copyOut(export, rows);
        }
        register.execute("CREATE TABLE floor.%1$s (LIKE public.%1$s INCLUDING ALL)".formatted(table));
        var clock = Costs.begin(programs);
        try (var rows = Files.newInputStream(file)) {
            long copied = register.copy().copyIn("COPY floor.%s FROM STDIN".formatted(table), rows, 1 << 16);
            return new CopyFloor(copied, clock.stop());
        } finally {
            Files.delete(file);
        }
    }

    private static CopyFloor sum(List<CopyFloor> all) {
        return new CopyFloor(
                all.stream().mapToLong(CopyFloor::rows).sum(),
                Costs.sum(all.stream().map(CopyFloor::costs).toList()));
    }
}
