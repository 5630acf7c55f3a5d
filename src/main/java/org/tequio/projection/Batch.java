package org.tequio.projection;

import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.Collection;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.function.Predicate;

/** Rows to project together, one for each record. */
record Batch(List<Row> rows) {

    /** Of each record only its newest message. */
    static Batch newestOf(List<Message> messages, Function<Message, Row> row) {
        Map<String, Message> newest = new LinkedHashMap<>();
        for (var message : messages) {
            newest.merge(message.id(), message, (a, b) -> a.version() > b.version() ? a : b);
        }
        return of(newest.values(), row);
    }

    static Batch of(Collection<Message> messages, Function<Message, Row> row) {
        return new Batch(messages.stream().map(row).toList());
    }

    boolean isEmpty() {
        return rows.isEmpty();
    }

    List<Row> of(RecordType type) {
        return rows.stream().filter(row -> row.type() == type).toList();
    }

    /** What is shown; the rest of the batch has departed. */
    Batch listed() {
        return filter(Row::listed);
    }

    Batch departed() {
        return filter(row -> !row.listed());
    }

    /** What is wrong with those of its rows that could not be made, by the record's id. */
    Map<String, String> faults() {
        var faults = new HashMap<String, String>();
        for (var row : rows) {
            if (row.fault() != null) {
                faults.put(row.id(), row.fault());
            }
        }
        return faults;
    }

    Batch without(Set<String> ids) {
        return filter(row -> !ids.contains(row.id()));
    }

    Batch only(Set<String> ids) {
        return filter(row -> ids.contains(row.id()));
    }

    List<String> ids() {
        return rows.stream().map(Row::id).toList();
    }

    Batch filter(Predicate<Row> condition) {
        return new Batch(rows.stream().filter(condition).toList());
    }

    /** The batch cut in two, for finding what is wrong in it. */
    List<Batch> halves() {
        int middle = rows.size() / 2;
        return List.of(new Batch(rows.subList(0, middle)), new Batch(rows.subList(middle, rows.size())));
    }
}
