package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Sdg;
import org.tequio.register.Alliance;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Alliances;
import org.tequio.register.Identifier;
import org.tequio.register.Origin;
import org.tequio.shared.RecordId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of {@code alliances.csv}. */
@ApplicationScoped
class AllianceRows implements RowImport<AllianceFacts, Alliance> {

    /** What is known of an alliance that nothing is known of. */
    private static final AllianceFacts NOTHING = AllianceFacts.named(AllianceKind.PROJECT, List.of());

    private final Alliances alliances;

    AllianceRows(Alliances alliances) {
        this.alliances = alliances;
    }

    @Override
    public PackageFile file() {
        return PackageFile.ALLIANCES;
    }

    @Override
    public Map<Row, Alliance> existing(List<Row> rows, References references) {
        return Known.byKey(rows, references.alliances(), alliances);
    }

    @Override
    public Map<String, Alliance> byId(Collection<String> ids) {
        return alliances.byId(ids);
    }

    @Override
    public @Nullable AllianceFacts read(Row row, References references, @Nullable Alliance before) {
        row.id("id");
        var kept = before == null ? NOTHING : before.facts();
        var names = NameCells.read(row, kept.names());
        var territories = row.has("territories") ? row.territories("territories") : kept.territories();
        var activities = row.has("sectors") ? row.codes("sectors", Activity.CODES, "activities") : kept.activities();
        var kind = row.code("kind", AllianceKind.CODES, "alliance-kinds");
        var description = row.has("description") ? row.optional("description").orElse(null) : kept.description();
        var since = row.has("start_year") ? row.date("start_year").orElse(null) : kept.since();
        var until = row.has("end_year") ? row.date("end_year").orElse(null) : kept.until();
        row.inOrder(Optional.ofNullable(since), Optional.ofNullable(until), "end_year");
        var sdgs = row.has("sdgs") ? row.codes("sdgs", Sdg.CODES, "sdgs") : kept.sdgs();
        if (row.isRejected() || kind.isEmpty()) {
            return null;
        }
        return new AllianceFacts(kind.get(), names, description, since, until, territories, activities, sdgs);
    }

    @Override
    public Alliance create(RecordId id, AllianceFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Alliance(id, facts, identifiers, origin);
    }
}
