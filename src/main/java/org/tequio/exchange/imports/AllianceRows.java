package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.Sdg;
import org.tequio.register.Alliance;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Alliances;
import org.tequio.register.Identifier;
import org.tequio.register.Name;
import org.tequio.register.Origin;
import org.tequio.shared.RecordId;

import java.util.List;
import java.util.Map;

/** Reads the rows of {@code alliances.csv}. */
@ApplicationScoped
class AllianceRows implements RowImport<AllianceFacts, Alliance> {

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
    public @Nullable AllianceFacts read(Row row, References references, @Nullable AllianceFacts before) {
        row.id("id");
        var name = Name.official(row.name("name"), null);
        var kind = row.code("kind", AllianceKind.CODES, "alliance-kinds");
        var description = row.optional("description");
        var since = row.date("start_year");
        var until = row.date("end_year");
        row.inOrder(since, until, "end_year");
        var sdgs = row.codes("sdgs", Sdg.CODES, "sdgs");
        if (row.isRejected() || kind.isEmpty()) {
            return null;
        }
        var kept = before == null ? AllianceFacts.named(kind.get(), List.of(name)) : before;
        return new AllianceFacts(
                kind.get(),
                Name.withOfficial(name, kept.names()),
                description.orElse(null),
                since.orElse(null),
                until.orElse(null),
                kept.territories(),
                kept.activities(),
                sdgs);
    }

    @Override
    public Alliance create(RecordId id, AllianceFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Alliance(id, facts, identifiers, origin);
    }
}
