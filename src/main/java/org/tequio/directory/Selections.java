package org.tequio.directory;

import jakarta.enterprise.context.ApplicationScoped;
import org.neo4j.driver.Record;
import org.tequio.shared.Graph;
import org.tequio.shared.Positions;
import org.tequio.shared.Survivors;

import java.util.Iterator;
import java.util.function.Function;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static java.util.Spliterator.ORDERED;
import static java.util.Spliterators.spliteratorUnknownSize;

/** Reads which records a selection holds, a few at a time: it may be all there are. */
@ApplicationScoped
public class Selections {

    private final Graph graph;
    private final Positions positions;
    private final Search search;
    private final Survivors survivors;

    Selections(Graph graph, Positions positions, Search search, Survivors survivors) {
        this.graph = graph;
        this.positions = positions;
        this.search = search;
        this.survivors = survivors;
    }

    /**
     * Hands the ids over as they come, in order of id, to somebody who may stop before their end.
     *
     * <p>Nothing tells whether the graph moved between who is asked for and what is found: an export may miss a record in
     * the moment in which it is merged.
     *
     * @param after only the ids behind this one; empty for all
     */
    public <T> T read(Selection selection, String after, Function<Stream<String>, T> reader) {
        return graph.read(positions.recent(), reading -> {
            var inquiry = selection.inquiry().following(survivors, reading);
            var settled = selection.with(inquiry.words().isPresent() ? search.settled(reading, inquiry) : inquiry);
            return reader.apply(ids(reading.rows(settled.query(), settled.values(after))));
        });
    }

    private static Stream<String> ids(Iterator<Record> rows) {
        return StreamSupport.stream(spliteratorUnknownSize(rows, ORDERED), false)
                .map(row -> row.get("id").asString());
    }
}
