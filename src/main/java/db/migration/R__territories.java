package db.migration;

import org.flywaydb.core.api.migration.BaseJavaMigration;
import org.flywaydb.core.api.migration.Context;
import org.tequio.reference.Territories;

import java.util.List;

/** Fills the table of territories from the reference list, again whenever that list has changed. */
public class R__territories extends BaseJavaMigration {

    private static final String PUT = """
            INSERT INTO territory (code, parent, type)
            VALUES (?, ?, ?)
            ON CONFLICT (code) DO UPDATE SET parent = excluded.parent, type = excluded.type
            """;

    /** Of all codes and where they hang, so that a changed list is put in again. */
    @Override
    public Integer getChecksum() {
        return Territories.WORLD.all().stream()
                .map(territory -> List.of(
                                territory.code(),
                                territory.broader().orElse(""),
                                territory.type().code())
                        .hashCode())
                .toList()
                .hashCode();
    }

    @Override
    public void migrate(Context context) throws Exception {
        try (var statement = context.getConnection().prepareStatement(PUT)) {
            for (var territory : Territories.WORLD.all()) {
                statement.setString(1, territory.code());
                statement.setString(2, territory.parent());
                statement.setString(3, territory.type().code());
                statement.addBatch();
            }
            statement.executeBatch();
        }
    }
}
