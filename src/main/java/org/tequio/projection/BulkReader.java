package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.ActorFacts;
import org.tequio.register.RowMapper;
import org.tequio.register.outbox.ActorMessage;
import org.tequio.register.outbox.MemberMessage;
import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.RegisterNews;

import java.sql.SQLException;
import java.util.List;
import java.util.Map;
import java.util.function.Consumer;

/** Works out from the register alone what new records become in the graph, with what they owe to each other. */
@ApplicationScoped
class BulkReader {

    private final Projection projection;
    private final RowMapper rows;

    BulkReader(Projection projection, RowMapper rows) {
        this.projection = projection;
        this.rows = rows;
    }

    Row record(Message message) {
        return projection.row(message);
    }

    Row actor(ActorMessage message) {
        var actor = record(message.actor());
        return message.allied() ? actor.with(Map.of(UnitFacts.ALLIED, true)) : actor;
    }

    /**
     * Hands over each alliance with its memberships, those of one in memory at a time: there may be thousands.
     *
     * @param day for which is derived who meets in it
     */
    void alliances(RegisterNews news, List<Row> alliances, String day, Consumer<AllianceCreation> taker)
            throws SQLException {
        var whole = new WholeAlliances(alliances, day, taker);
        var ids = alliances.stream().map(Row::id).toList();
        news.forEachMember(ids, member -> whole.take(member(member)));
        whole.finish();
    }

    private BulkMember member(MemberMessage message) {
        var membership = message.membership();
        return new BulkMember(membership.content().path("alliance_id").asText(), record(membership), actor(message));
    }

    private @Nullable ActorFacts actor(MemberMessage message) {
        try {
            return rows.read(message.actor(), ActorFacts.class);
        } catch (IllegalArgumentException saidOfTheActorItself) {
            return null;
        }
    }
}
