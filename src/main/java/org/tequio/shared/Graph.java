package org.tequio.shared;

import com.fasterxml.jackson.databind.ObjectMapper;
import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;
import org.jspecify.annotations.Nullable;
import org.neo4j.driver.AccessMode;
import org.neo4j.driver.Bookmark;
import org.neo4j.driver.Driver;
import org.neo4j.driver.Record;
import org.neo4j.driver.Result;
import org.neo4j.driver.Session;
import org.neo4j.driver.SessionConfig;
import org.neo4j.driver.TransactionConfig;

import java.time.Duration;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Consumer;
import java.util.function.Function;

/** Reading from the graph: parameters in, records out, in a read-only transaction with a time limit. */
@ApplicationScoped
public class Graph {

    private final Driver driver;
    private final ObjectMapper mapper;
    private final TransactionConfig limits;
    private final TransactionConfig longLimits;

    Graph(
            Driver driver,
            ObjectMapper mapper,
            @ConfigProperty(name = "tequio.graph.read-timeout", defaultValue = "10s") Duration timeout,
            @ConfigProperty(name = "tequio.graph.long-read-timeout", defaultValue = "3h") Duration longTimeout) {
        this.driver = driver;
        this.mapper = mapper;
        this.limits = limit(timeout);
        this.longLimits = limit(longTimeout);
    }

    /**
     * Answers one question. Its queries need no transaction around them: Neo4j would show each of them what is committed
     * by then all the same, and to begin and end one costs two more ways there and back.
     */
    public <T> T read(Function<Reading, T> question) {
        return read(null, question, Set.of());
    }

    /**
     * Answers one question where all is to be seen that a position speaks of: Neo4j shows what a transaction has written
     * a moment before its indexes do.
     */
    public <T> T read(Position since, Function<Reading, T> question) {
        return read(since, question, since.bookmarks());
    }

    private <T> T read(@Nullable Position since, Function<Reading, T> question, Set<Bookmark> bookmarks) {
        var readOnly = SessionConfig.builder()
                .withDefaultAccessMode(AccessMode.READ)
                .withBookmarks(bookmarks)
                .build();
        try (var session = driver.session(readOnly)) {
            return question.apply(new Reading(session, since));
        }
    }

    private static TransactionConfig limit(Duration timeout) {
        return TransactionConfig.builder().withTimeout(timeout).build();
    }

    /** A session that can only read. */
    public final class Reading {

        private static final String POSITION_COLUMNS = """
                p.revision AS revision, p.writes AS writes, coalesce(p.movedAt, 0) AS movedAt,
                coalesce(p.begunAt, 0) AS begunAt, datetime.realtime().epochMillis AS readAt,
                coalesce(p.rebuilding, false) OR p.loadingTo IS NOT NULL AS advancing
                """;
        private static final String POSITION = """
                MATCH (p:Position {name: 'graph'})
                RETURN
                """ + POSITION_COLUMNS;

        /** The end of a query for {@link #one} or {@link #page}: the position is read when the last row is there. */
        public static final String ROW_AND_POSITION = """
                MATCH (p:Position {name: 'graph'})
                RETURN row,
                """ + POSITION_COLUMNS;

        private final Session session;
        private @Nullable Position since;
        private @Nullable Position seen;

        private Reading(Session session, @Nullable Position since) {
            this.session = session;
            this.since = since;
        }

        /** Where the graph stands as far as the question goes, if that was said: what is known of then answers it. */
        public Optional<Position> since() {
            return Optional.ofNullable(since);
        }

        /** The question is asked again, of the graph as it stands by now. */
        void since(Position now) {
            since = now;
            seen = null;
        }

        /** How far the graph has come at this moment. */
        public Position position() {
            var rows = run(POSITION, Map.of(), limits).list();
            return rows.isEmpty() ? Position.START : position(rows.get(0));
        }

        /** How far it had come when the last answer was there: what came with it, or else what it says now. */
        public Position positionBehind() {
            return seen == null ? position() : seen;
        }

        private Position position(Record row) {
            return new Position(
                    row.get("revision").asLong(),
                    row.get("writes").asLong(),
                    row.get("movedAt").asLong(),
                    row.get("begunAt").asLong(),
                    row.get("readAt").asLong(),
                    row.get("advancing").asBoolean(),
                    session.lastBookmarks());
        }

        /** All rows of a query, each as a record whose components are the query's columns. */
        public <T> List<T> all(String cypher, Map<String, ?> parameters, Class<T> type) {
            return run(cypher, parameters, limits).list(row -> mapper.convertValue(row.asMap(), type));
        }

        /** The only row of a query, or none. */
        public <T> Optional<T> first(String cypher, Map<String, ?> parameters, Class<T> type) {
            return all(cypher, parameters, type).stream().findFirst();
        }

        /** The row of a query that ends with {@link #ROW_AND_POSITION}, or none. */
        public <T> Optional<T> one(String cypher, Map<String, ?> parameters, Class<T> type) {
            return page(cypher, parameters, type).stream().findFirst();
        }

        /** All rows of a query that ends with {@link #ROW_AND_POSITION}. */
        public <T> List<T> page(String cypher, Map<String, ?> parameters, Class<T> type) {
            var rows = run(cypher, parameters, limits).list();
            if (!rows.isEmpty()) {
                seen = position(rows.get(rows.size() - 1));
            }
            return rows.stream()
                    .map(row -> mapper.convertValue(row.get("row").asMap(), type))
                    .toList();
        }

        /**
         * Hands over row after row, for what reads the whole graph: no more than some of them are in memory at a time, and
         * it may take hours.
         */
        public void each(String cypher, Map<String, ?> parameters, Consumer<Record> row) {
            rows(cypher, parameters).forEachRemaining(row);
        }

        /** As {@link #each}, for who may stop before the end. */
        public Iterator<Record> rows(String cypher, Map<String, ?> parameters) {
            return run(cypher, parameters, longLimits);
        }

        private Result run(String cypher, Map<String, ?> parameters, TransactionConfig config) {
            seen = null;
            return session.run(cypher, Map.copyOf(parameters), config);
        }
    }

    /**
     * How far the graph has come.
     *
     * @param revision the register's last revision that the graph shows, which answers call {@code asOf}
     * @param writes how often the graph was written to; differs also after a rebuild at the same revision
     * @param movedAt when it was last written to, in milliseconds since 1970 by the graph's clock; of no two moves alike
     * @param begunAt when it was empty
     * @param readAt when this was read, by the same clock
     * @param advancing whether it is being rebuilt or loaded in bulk, so that it shows some of what came after its revision
     * @param bookmarks with which another session sees at least as much
     */
    public record Position(
            long revision,
            long writes,
            long movedAt,
            long begunAt,
            long readAt,
            boolean advancing,
            Set<Bookmark> bookmarks) {

        public static final Position START = new Position(0, 0, 0, 0, 0, false, Set.of());

        public boolean movedSince(Position before) {
            return revision != before.revision || writes != before.writes || movedAt != before.movedAt;
        }
    }
}
