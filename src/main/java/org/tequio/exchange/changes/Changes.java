package org.tequio.exchange.changes;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.RowMapper;
import org.tequio.register.Standing;
import org.tequio.register.history.Fields;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.Outbox;
import org.tequio.shared.WithdrawalReason;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Reads what changed out of the outbox, whole revisions at a time, in the order in which the graph is told of it: no
 * late commit can slip through, and whoever goes on from the last revision seen misses nothing.
 */
@ApplicationScoped
class Changes {

    private static final int PAGE = 500;

    private final Outbox outbox;
    private final RowMapper rows;

    Changes(Outbox outbox, RowMapper rows) {
        this.outbox = outbox;
        this.rows = rows;
    }

    /** The last revision there is, told or not. */
    long latest() throws SQLException {
        return outbox.latest();
    }

    /** The next whole revisions up to one, about five hundred changes; none when there is nothing more to tell yet. */
    List<Change> after(long revision, long until) throws SQLException {
        var messages = outbox.after(revision, PAGE).stream()
                .filter(message -> message.revision() <= until)
                .toList();
        var removed = removed(messages);
        var changes = new ArrayList<Change>();
        for (int i = 0; i < messages.size(); i++) {
            var message = messages.get(i);
            boolean last = i + 1 == messages.size() || messages.get(i + 1).revision() > message.revision();
            changes.add(change(message, last, removed.contains(message.id())));
        }
        return changes;
    }

    private Change change(Message message, boolean last, boolean removed) {
        var standing = rows.read(message.content(), Standing.class);
        return new Change(
                message.revision(),
                last,
                message.at(),
                message.type(),
                message.id(),
                message.version(),
                standing.status(),
                standing.mergedInto(),
                standing.withdrawnBecause(),
                message.isListed() && !removed ? Fields.of(message.content()).asJson() : null);
    }

    /** Who asked for its removal does not want to be told of as it was before. */
    private Set<String> removed(List<Message> messages) throws SQLException {
        var ids = messages.stream().map(Message::id).collect(Collectors.toSet());
        return ids.isEmpty()
                ? Set.of()
                : outbox.newest(ids, outbox.latest()).stream()
                        .filter(newest ->
                                rows.read(newest.content(), Standing.class).withdrawnBecause()
                                        == WithdrawalReason.REQUESTED)
                        .map(Message::id)
                        .collect(Collectors.toSet());
    }
}
