package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.tequio.register.RecordType;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.RegisterSnapshot;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import javax.sql.DataSource;
import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/** Proves that graph and register say the same: one digest of each, over every record and all its properties. */
@ApplicationScoped
class Digests {

    private static final List<String> RECORDS = List.of("""
            MATCH (n:Actor|Alliance|Experience)
            RETURN toLower(head(labels(n))) AS type, properties(n) AS properties
            """, """
            MATCH (a:Actor)-[m:MEMBER_OF]->(l:Alliance)
            RETURN 'membership' AS type, m {.*, actorId: a.id, allianceId: l.id} AS properties
            """, """
            MATCH (d:Departed)
            RETURN d.type AS type, properties(d) AS properties
            """);
    /** What the register does not say: the rebuild that wrote a record, and what is derived from its neighbours. */
    private static final Set<String> OUR_OWN = Members.and("generation", UnitFacts.ALLIED);

    private final DataSource database;
    private final Driver driver;
    private final RowMapper rows;
    private final GraphWriter graph;
    private final Projection projection;

    Digests(DataSource database, Driver driver, RowMapper rows, GraphWriter graph, Projection projection) {
        this.database = database;
        this.driver = driver;
        this.rows = rows;
        this.graph = graph;
        this.projection = projection;
    }

    /** @throws Problem 409 while the graph is not level with the register, so that there is nothing to compare */
    Comparison compare() throws SQLException {
        try (var snapshot = RegisterSnapshot.open(database, rows)) {
            // a position is to be seen a moment before all that was written with it: whoever has it alone sees both
            var before = graph.askAlone(GraphPosition::read);
            if (before.rebuilding() || !snapshot.endsWith(before.revision())) {
                throw behind();
            }
            var register = ofRegister(snapshot);
            var ofGraph = ofGraph();
            if (!graph.ask(GraphPosition::read).equals(before)) {
                throw behind();
            }
            return new Comparison(
                    before.revision(),
                    register.value(),
                    ofGraph.value(),
                    register.records(),
                    ofGraph.records(),
                    register.value().equals(ofGraph.value()));
        }
    }

    private Digest ofRegister(RegisterSnapshot snapshot) throws SQLException {
        var digest = new Digest();
        for (var type : RecordType.values()) {
            snapshot.forEach(
                    type,
                    message ->
                            digest.add(type.code(), told(projection.row(message).properties())));
        }
        return digest;
    }

    private Digest ofGraph() {
        var digest = new Digest();
        try (var session = driver.session()) {
            for (var records : RECORDS) {
                session.run(records).forEachRemaining(row -> add(row, digest));
            }
        }
        return digest;
    }

    private static void add(Record row, Digest digest) {
        digest.add(row.get("type").asString(), told(row.get("properties").asMap()));
    }

    private static Map<String, Object> told(Map<String, ?> properties) {
        return properties.entrySet().stream()
                .filter(property -> property.getValue() != null && !OUR_OWN.contains(property.getKey()))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    private static Problem behind() {
        return Problem.of(ProblemType.CONFLICT, "The graph is not level with the register yet. Try again shortly.");
    }

    /** The two digests side by side. */
    @Schema(name = "DigestComparison", description = "The digests of register and graph side by side.")
    public record Comparison(
            @Schema(description = "The revision that both are at.", examples = "7421")
            long revision,

            @Schema(description = "The register's digest.", examples = "03f1…")
            String register,

            @Schema(description = "The graph's digest.", examples = "03f1…")
            String graph,

            @Schema(description = "How many records the register has.", examples = "565")
            long registerRecords,

            @Schema(description = "How many records the graph has.", examples = "565")
            long graphRecords,

            @Schema(description = "Whether both say the same.", examples = "true")
            boolean equal) {}
}
