package org.tequio.exchange.releases;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.convergence.units.MeasuresView;
import org.tequio.exchange.exports.FrozenFiles;
import org.tequio.exchange.exports.network.NetworkExport;
import org.tequio.register.Snapshot;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The package of a release: a Data Package (version 2) of all tables, which our importer reads, and beside them the same
 * as linked data and as a network, what is covered, every formula, and the checksums of all files.
 */
@ApplicationScoped
class ReleasePackage {

    private final FrozenFiles files;
    private final NetworkExport network;
    private final Coverage coverage;
    private final Descriptor descriptor;
    private final ObjectMapper json;

    ReleasePackage(
            FrozenFiles files, NetworkExport network, Coverage coverage, Descriptor descriptor, ObjectMapper json) {
        this.files = files;
        this.network = network;
        this.coverage = coverage;
        this.descriptor = descriptor;
        this.json = json;
    }

    /** @return how many records of each type there are in it */
    Map<String, Long> write(Snapshot snapshot, Release release, Instant madeAt, OutputStream output)
            throws IOException, SQLException {
        var covered = coverage.of(snapshot);
        var zip = new ReleaseZip(output, madeAt, json);
        for (var file : files.tables()) {
            zip.add(file, snapshot);
        }
        for (var file : files.linked()) {
            zip.add(file, snapshot);
        }
        zip.add(network.whole(), snapshot);
        zip.add("coverage.json", covered);
        zip.add("measures.json", MeasuresView.ALL);
        zip.add("datapackage.json", descriptor.of(release, madeAt, snapshot.revision(), zip.files(), covered));
        zip.finish();
        return records(covered);
    }

    private static Map<String, Long> records(JsonNode covered) {
        var records = new LinkedHashMap<String, Long>();
        covered.path("records")
                .properties()
                .forEach(type -> records.put(type.getKey(), type.getValue().asLong()));
        return records;
    }
}
