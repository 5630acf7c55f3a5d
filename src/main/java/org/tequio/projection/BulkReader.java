package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.register.ActorFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.ActorMessage;
import org.tequio.register.outbox.MemberMessage;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.RegisterNews;

import java.sql.SQLException;
import java.util.Collection;
import java.util.List;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Works out from the register alone what new records become in the graph, with what they owe to each other. */
@ApplicationScoped
class BulkReader {

    private final Projection projection;
    private final RowMapper rows;

    BulkReader(Projection projection, RowMapper rows) {
        this.projection = projection;
        this.rows = rows;
    }

    Batch batch(Collection<Message> messages) {
        return Batch.of(messages, projection::row);
    }

    ActorCreation actors(List<ActorMessage> messages) {
        var actors = batch(messages.stream().map(ActorMessage::actor).toList());
        var allied = messages.stream()
                .filter(ActorMessage::allied)
                .map(message -> message.actor().id())
                .collect(Collectors.toSet());
        return ActorCreation.of(actors.rows(), allied);
    }

    /**
     * Hands over each alliance with its memberships, those of one in memory at a time: there may be thousands.
     *
     * @param day for which is derived who meets in it
     */
    void alliances(RegisterNews news, List<Message> messages, String day, Consumer<AllianceCreation> taker)
            throws SQLException {
        var alliances = batch(messages);
        var whole = new WholeAlliances(alliances.rows(), day, taker);
        news.forEachMember(alliances.ids(), member -> whole.take(member(member)));
        whole.finish();
    }

    private BulkMember member(MemberMessage message) {
        return new BulkMember(projection.row(message.membership()), rows.read(message.actor(), ActorFacts.class));
    }
}
