package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ExperienceKind;
import org.tequio.reference.Sdg;
import org.tequio.register.Experience;
import org.tequio.register.ExperienceFacts;
import org.tequio.register.Experiences;
import org.tequio.register.Identifier;
import org.tequio.register.Origin;
import org.tequio.shared.RecordId;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** Reads the rows of {@code experiences.csv}. */
@ApplicationScoped
class ExperienceRows implements RowImport<ExperienceFacts, Experience> {

    /** What is known of an experience that nothing is known of. */
    private static final ExperienceFacts NOTHING =
            new ExperienceFacts(ExperienceKind.LESSON, "", "", null, null, List.of(), null, null, null, List.of());

    private final Experiences experiences;

    ExperienceRows(Experiences experiences) {
        this.experiences = experiences;
    }

    @Override
    public PackageFile file() {
        return PackageFile.EXPERIENCES;
    }

    @Override
    public Map<Row, Experience> existing(List<Row> rows, References references) {
        return Known.byKey(rows, references.experiences(), experiences);
    }

    @Override
    public @Nullable ExperienceFacts read(Row row, References references, @Nullable Experience before) {
        row.id("id");
        var kind = row.code("kind", ExperienceKind.CODES, "experience-kinds");
        var title = row.name("title");
        var kept = before == null ? NOTHING : before.facts();
        var lang = row.has("lang") ? row.language("lang").orElse(null) : kept.lang();
        var summary = row.required("summary");
        var country = CountryCell.read(row, kept.country());
        var date = row.has("year") ? row.date("year").orElse(null) : kept.date();
        var crisis = row.has("crisis") ? row.optional("crisis").orElse(null) : kept.crisis();
        var sdgs = row.has("sdgs") ? row.codes("sdgs", Sdg.CODES, "sdgs") : kept.sdgs();
        var alliance = row.has("alliance_id") ? alliance(row, references) : kept.allianceId();
        var actors = row.has("actor_ids") ? actors(row, references) : kept.actorIds();
        if (row.isRejected() || kind.isEmpty()) {
            return null;
        }
        return new ExperienceFacts(
                kind.get(), title, summary, lang, alliance, actors, country.orElse(null), date, crisis, sdgs);
    }

    @Override
    public Experience create(RecordId id, ExperienceFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Experience(id, facts, identifiers, origin);
    }

    private static @Nullable String alliance(Row row, References references) {
        return row.optional("alliance_id")
                .flatMap(id -> references.listedAlliance(row, "alliance_id", id))
                .orElse(null);
    }

    private static List<String> actors(Row row, References references) {
        var actors = new ArrayList<String>();
        for (var id : row.list("actor_ids")) {
            references
                    .listedActor(row, "actor_ids", id)
                    .filter(actor -> !actors.contains(actor))
                    .ifPresent(actors::add);
        }
        return actors;
    }
}
