package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Activity;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Level;
import org.tequio.reference.Sdg;
import org.tequio.register.Actor;
import org.tequio.register.ActorFacts;
import org.tequio.register.Actors;
import org.tequio.register.Identifier;
import org.tequio.register.Name;
import org.tequio.register.Origin;
import org.tequio.shared.RecordId;

import java.util.List;
import java.util.Map;

/** Reads the rows of {@code actors.csv}. */
@ApplicationScoped
class ActorRows implements RowImport<ActorFacts, Actor> {

    private final Actors actors;

    ActorRows(Actors actors) {
        this.actors = actors;
    }

    @Override
    public PackageFile file() {
        return PackageFile.ACTORS;
    }

    @Override
    public Map<Row, Actor> existing(List<Row> rows, References references) {
        return Known.byKey(rows, references.actors(), actors);
    }

    @Override
    public @Nullable ActorFacts read(Row row, References references, @Nullable ActorFacts before) {
        row.id("id");
        var name = Name.official(row.name("name"), row.language("name_lang").orElse(null));
        var kind = row.code("kind", ActorKind.CODES, "kinds");
        var constituency = row.code("constituency", Constituency.CODES, "constituencies");
        var level = row.code("level", Level.CODES, "levels");
        var country = row.country("country");
        var city = row.optional("city");
        var founded = row.date("founded");
        var website = row.address("website");
        var activities = row.codes("sectors", Activity.CODES, "activities");
        var sdgs = row.codes("sdgs", Sdg.CODES, "sdgs");
        if (constituency.isPresent() && kind.isPresent() && !kind.get().isPlatform()) {
            row.reject(
                    "constituency",
                    "not-a-platform",
                    constituency.get().code(),
                    "Leave it empty: only networks, federations and forums have one.");
        }
        if (row.isRejected() || kind.isEmpty()) {
            return null;
        }
        var kept = before == null ? ActorFacts.named(kind.get(), List.of(name)) : before;
        return new ActorFacts(
                kind.get(),
                kept.furtherKinds(),
                constituency.orElse(null),
                level.orElse(null),
                Name.withOfficial(name, kept.names()),
                country.orElse(null),
                city.orElse(null),
                kept.latitude(),
                kept.longitude(),
                kept.activeIn(),
                founded.orElse(null),
                kept.closed(),
                website.orElse(null),
                activities,
                sdgs,
                kept.umbrella());
    }

    @Override
    public Actor create(RecordId id, ActorFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Actor(id, facts, identifiers, origin);
    }
}
