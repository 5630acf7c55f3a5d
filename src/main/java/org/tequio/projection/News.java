package org.tequio.projection;

import org.jspecify.annotations.Nullable;
import org.tequio.register.outbox.Message;

import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Function;
import java.util.stream.Stream;

/**
 * The rows of a batch that the graph does not know yet.
 *
 * @param present what it has of them
 * @param created of records that it does not have
 * @param changed of records that it has in an older version, or from before a rebuild
 */
record News(
        Map<String, Present> present,
        List<Map<String, @Nullable Object>> created,
        List<Map<String, @Nullable Object>> changed) {

    static News of(
            List<Message> messages,
            Map<String, Present> present,
            long generation,
            Function<Message, Map<String, @Nullable Object>> row) {
        var news = new News(present, new ArrayList<>(), new ArrayList<>());
        for (var message : messages) {
            var before = present.get(message.id());
            if (before == null) {
                news.created.add(row.apply(message));
            } else if (before.isOlderThan(message, generation)) {
                news.changed.add(row.apply(message));
            }
        }
        return news;
    }

    Stream<Map<String, @Nullable Object>> all() {
        return Stream.concat(created.stream(), changed.stream());
    }

    /** The changed rows that differ from what the graph had in one of these facts. */
    List<Map<String, @Nullable Object>> changedIn(Collection<String> facts) {
        return changed.stream().filter(row -> before(row).differs(row, facts)).toList();
    }

    /** The changed rows in which all these facts are as the graph had them. */
    List<Map<String, @Nullable Object>> unchangedIn(Collection<String> facts) {
        return changed.stream().filter(row -> !before(row).differs(row, facts)).toList();
    }

    /** What the graph has of a changed record. */
    Present before(Map<String, @Nullable Object> changedRow) {
        return Objects.requireNonNull(present.get(id(changedRow)));
    }

    static List<String> ids(Collection<Map<String, @Nullable Object>> rows) {
        return rows.stream().map(News::id).toList();
    }

    static String id(Map<String, @Nullable Object> row) {
        return Objects.requireNonNull(row.get("id")).toString();
    }
}
