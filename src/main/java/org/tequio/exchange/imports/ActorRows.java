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
import org.tequio.register.Origin;
import org.tequio.register.Umbrellas;
import org.tequio.shared.RecordId;

import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Optional;

/** Reads the rows of {@code actors.csv}. */
@ApplicationScoped
class ActorRows implements RowImport<ActorFacts, Actor> {

    /** What is known of an actor that nothing is known of. */
    private static final ActorFacts NOTHING = ActorFacts.named(ActorKind.UNKNOWN, List.of());

    private final Actors actors;
    private final Umbrellas umbrellas;

    ActorRows(Actors actors, Umbrellas umbrellas) {
        this.actors = actors;
        this.umbrellas = umbrellas;
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
    public Map<String, Actor> byId(Collection<String> ids) {
        return actors.byId(ids);
    }

    @Override
    public @Nullable ActorFacts read(Row row, References references, @Nullable Actor before) {
        row.id("id");
        var kept = before == null ? NOTHING : before.facts();
        var names = NameCells.read(row, kept.names());
        var place = PlaceCells.read(row, kept);
        var furtherKinds =
                row.has("further_kinds") ? row.codes("further_kinds", ActorKind.CODES, "kinds") : kept.furtherKinds();
        var activeIn = row.has("active_in") ? row.territories("active_in") : kept.activeIn();
        var closed = row.has("closed") ? row.date("closed").orElse(null) : kept.closed();
        var umbrella = row.has("umbrella") ? umbrella(row, references, before) : kept.umbrella();
        var kind = row.code("kind", ActorKind.CODES, "kinds");
        var constituency = constituency(row, kind, kept);
        var level = row.has("level") ? row.code("level", Level.CODES, "levels").orElse(null) : kept.level();
        var seat = SeatCells.read(row, kept);
        var city = row.has("city") ? row.optional("city").orElse(null) : kept.city();
        var founded = row.has("founded") ? row.date("founded").orElse(null) : kept.founded();
        var website = row.has("website") ? row.address("website").orElse(null) : kept.website();
        var activities = row.has("sectors") ? row.codes("sectors", Activity.CODES, "activities") : kept.activities();
        var sdgs = row.has("sdgs") ? row.codes("sdgs", Sdg.CODES, "sdgs") : kept.sdgs();
        row.inOrder(Optional.ofNullable(founded), Optional.ofNullable(closed), "closed");
        if (row.isRejected() || kind.isEmpty()) {
            return null;
        }
        return new ActorFacts(
                kind.get(),
                furtherKinds,
                constituency,
                level,
                names,
                seat.country(),
                seat.subdivision(),
                city,
                place.latitude(),
                place.longitude(),
                activeIn,
                founded,
                closed,
                website,
                activities,
                sdgs,
                umbrella);
    }

    /** What was known of one goes with the kind that had it. */
    private static @Nullable Constituency constituency(Row row, Optional<ActorKind> kind, ActorFacts kept) {
        boolean isPlatform = kind.filter(ActorKind::isPlatform).isPresent();
        if (!row.has("constituency")) {
            return isPlatform ? kept.constituency() : null;
        }
        var constituency = row.code("constituency", Constituency.CODES, "constituencies");
        if (constituency.isPresent() && kind.isPresent() && !isPlatform) {
            row.reject(
                    "constituency",
                    "not-a-platform",
                    constituency.get().code(),
                    "Leave it empty: only networks, federations and forums have one.");
        }
        return constituency.orElse(null);
    }

    private @Nullable String umbrella(Row row, References references, @Nullable Actor before) {
        var named = row.optional("umbrella");
        var umbrella = named.flatMap(value -> references.umbrella(row, value, before == null));
        if (before != null
                && umbrella.filter(above -> closesACircle(before, above)).isPresent()) {
            row.reject(
                    "umbrella",
                    "part-of-itself",
                    named.orElseThrow(),
                    "Name another one, or leave it empty: no organisation is part of itself by way of others.");
        }
        return umbrella.orElse(null);
    }

    /** In a dry run an umbrella may be a row of the package still, of which nobody is part. */
    private boolean closesACircle(Actor part, String umbrella) {
        return RecordId.parse(umbrella).isPresent()
                && umbrellas.from(umbrella).contains(part.id().value());
    }

    @Override
    public Actor create(RecordId id, ActorFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Actor(id, facts, identifiers, origin);
    }
}
