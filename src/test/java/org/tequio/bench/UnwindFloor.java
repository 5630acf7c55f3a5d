package org.tequio.bench;

import io.smallrye.config.WithDefault;
import org.tequio.projection.ProjectionConfig;

import java.io.IOException;
import java.util.ArrayList;
import java.util.Iterator;
import java.util.List;
import java.util.Map;

/**
 * The floor of the projection: a loader as one writes it by hand, which creates the same nodes and relationships with
 * the same properties, in transactions of as many rows, in an empty graph with the same constraints and indexes. Its
 * rows lie ready in memory: only the transactions count.
 */
record UnwindFloor(long rows, Costs costs) {

    private static final int BATCH = batchOfProjection();

    /** What the schema of a graph was made with; lookup indexes are there by themselves. */
    private static final List<String> SCHEMA = List.of("""
            SHOW CONSTRAINTS
            YIELD createStatement
            """, """
            SHOW INDEXES
            YIELD type, owningConstraint, createStatement
            WHERE owningConstraint IS NULL AND type <> 'LOOKUP'
            RETURN createStatement
            """);

    static void copySchema(GraphAccess from, GraphAccess to) {
        SCHEMA.forEach(query -> from.texts(query).forEach(to::run));
        to.run("CALL db.awaitIndexes(60)");
    }

    static UnwindFloor load(GraphCopy copy, GraphAccess graph, Program neo4j, Progress progress) throws IOException {
        long loaded = 0;
        var costs = new ArrayList<Costs>();
        for (var part : GraphPart.values()) {
            try (var rows = copy.rows(part)) {
                for (var batch = next(rows); !batch.isEmpty(); batch = next(rows)) {
                    var clock = Costs.begin(List.of(neo4j));
                    graph.write(part.write(), batch);
                    costs.add(clock.stop());
                    loaded += batch.size();
                    progress.glimpse("loaded %,d rows".formatted(loaded));
                }
            }
        }
        return new UnwindFloor(loaded, Costs.sum(costs));
    }

    private static List<Map<String, Object>> next(Iterator<Map<String, Object>> rows) {
        var batch = new ArrayList<Map<String, Object>>();
        while (batch.size() < BATCH && rows.hasNext()) {
            batch.add(rows.next());
        }
        return batch;
    }

    private static int batchOfProjection() {
        try {
            var batchSize = ProjectionConfig.class.getMethod("batchSize").getAnnotation(WithDefault.class);
            return Integer.parseInt(batchSize.value());
        } catch (NoSuchMethodException e) {
            throw new IllegalStateException("The projection's batches have no size any more", e);
        }
    }
}
