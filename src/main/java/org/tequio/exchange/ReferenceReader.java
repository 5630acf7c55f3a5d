package org.tequio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.Identifiers;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Looks up all that some rows point to, at once. */
@ApplicationScoped
class ReferenceReader {

    private final Identifiers identifiers;
    private final PackageKeys keys;

    ReferenceReader(Identifiers identifiers, PackageKeys keys) {
        this.identifiers = identifiers;
        this.keys = keys;
    }

    References of(ImportJob job, PackageFile file, List<Row> rows) {
        return new References(
                job.source(),
                find(job, PackageFile.ACTORS, values(file, rows, PackageFile.ACTORS, "actor_id", "actor_ids")),
                find(job, PackageFile.ALLIANCES, values(file, rows, PackageFile.ALLIANCES, "alliance_id")),
                find(job, PackageFile.EXPERIENCES, values(file, rows, PackageFile.EXPERIENCES)));
    }

    private static Set<String> values(PackageFile file, List<Row> rows, PackageFile target, String... columns) {
        var pointers = rows.stream().flatMap(row -> Stream.of(columns).flatMap(column -> row.list(column).stream()));
        var own = file == target ? rows.stream().map(Row::key) : Stream.<String>empty();
        return Stream.concat(pointers, own).collect(Collectors.toCollection(HashSet::new));
    }

    private Map<String, String> find(ImportJob job, PackageFile target, Collection<String> values) {
        if (values.isEmpty()) {
            return Map.of();
        }
        var known = identifiers.records(target.type(), job.source(), values);
        if (job.isDryRun()) {
            // what a real run would have created by now
            keys.present(job, target, values).forEach(value -> known.putIfAbsent(value, value));
        }
        return known;
    }
}
