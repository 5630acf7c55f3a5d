package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.exchange.OwnSource;
import org.tequio.exchange.RecordTexts;
import org.tequio.register.Identifier;
import org.tequio.register.Identifiers;
import org.tequio.register.Standing;
import org.tequio.register.Standings;

import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up all that some rows point to, at once. */
@ApplicationScoped
class ReferenceReader {

    private static final String TO_COME = "\u0001";

    private final Identifiers identifiers;
    private final Standings standings;
    private final PackageKeys keys;
    private final OwnSource own;

    ReferenceReader(Identifiers identifiers, Standings standings, PackageKeys keys, OwnSource own) {
        this.identifiers = identifiers;
        this.standings = standings;
        this.keys = keys;
        this.own = own;
    }

    References of(ImportJob job, PackageFile file, List<Row> rows) {
        var actors = find(job, file, rows, PackageFile.ACTORS, "actor_id", "actor_ids", "umbrella");
        var alliances = find(job, file, rows, PackageFile.ALLIANCES, "alliance_id");
        var experiences = find(job, file, rows, PackageFile.EXPERIENCES);
        return new References(
                job.source(),
                actors,
                alliances,
                experiences,
                departed(file, rows, actors, alliances),
                new HashMap<>(),
                taken(file, rows));
    }

    private Set<Identifier> taken(PackageFile file, List<Row> rows) {
        var named = rows.stream()
                .flatMap(row -> row.list("identifiers").stream())
                .flatMap(text -> RecordTexts.identifier(text).stream())
                .collect(Collectors.groupingBy(
                        Identifier::scheme, Collectors.mapping(Identifier::value, Collectors.toSet())));
        var taken = new HashSet<Identifier>();
        named.forEach((scheme, values) -> identifiers
                .records(file.type(), scheme, values)
                .keySet()
                .forEach(value -> taken.add(new Identifier(scheme, value))));
        return taken;
    }

    /** Only of files whose rows point to others; whether a row's own record is listed, the record knows itself. */
    private Map<String, Standing> departed(
            PackageFile file, List<Row> rows, Map<String, String> actors, Map<String, String> alliances) {
        return switch (file) {
            case ACTORS -> standings.departedActors(umbrellas(rows, actors));
            case ALLIANCES -> Map.of();
            case MEMBERSHIPS, EXPERIENCES -> {
                var departed = new HashMap<>(standings.departedActors(actors.values()));
                departed.putAll(standings.departedAlliances(alliances.values()));
                yield departed;
            }
        };
    }

    private static Set<String> umbrellas(List<Row> rows, Map<String, String> actors) {
        return rows.stream()
                .map(row -> row.peek("umbrella"))
                .flatMap(value -> Stream.ofNullable(actors.get(value)))
                .collect(Collectors.toSet());
    }

    private static Set<String> values(PackageFile file, List<Row> rows, PackageFile target, String... columns) {
        var pointers = rows.stream().flatMap(row -> Stream.of(columns).flatMap(column -> row.list(column).stream()));
        var own = file == target ? rows.stream().map(Row::key) : Stream.<String>empty();
        return Stream.concat(pointers, own).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, String> find(
            ImportJob job, PackageFile file, List<Row> rows, PackageFile target, String... columns) {
        var values = values(file, rows, target, columns);
        if (values.isEmpty()) {
            return Map.of();
        }
        var known = new HashMap<String, String>();
        if (!job.keepsIds()) {
            known.putAll(identifiers.records(target.type(), job.source(), values));
        }
        if (job.keepsIds() || own.is(job.source())) {
            identifiers.ofRegister(target.type(), values).forEach(id -> known.putIfAbsent(id, id));
        }
        if (job.isDryRun()) {
            // what a real run would have created by now, under an id that is no record's
            long begin = file == target ? rows.get(0).line() : Long.MAX_VALUE;
            keys.present(job, target, values, begin).forEach(value -> known.putIfAbsent(value, TO_COME + value));
        }
        return known;
    }
}
