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
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
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
     * Each alliance with its memberships.
     *
     * @param day for which is derived who meets in it
     */
    List<AllianceCreation> alliances(RegisterNews news, List<Message> messages, String day) throws SQLException {
        var alliances = batch(messages);
        var members =
                members(news.members(alliances.ids())).stream().collect(Collectors.groupingBy(BulkMember::alliance));
        return alliances.rows().stream()
                .map(alliance -> alliance(alliance, members.getOrDefault(alliance.id(), List.of()), day))
                .toList();
    }

    private record BulkMember(Row membership, ActorFacts actor) {

        private String alliance() {
            return String.valueOf(membership.properties().get("allianceId"));
        }
    }

    /** Who is a member of several is read once. */
    private List<BulkMember> members(List<MemberMessage> messages) {
        var actors = new HashMap<String, ActorFacts>();
        return messages.stream()
                .map(message -> new BulkMember(
                        projection.row(message.membership()),
                        actors.computeIfAbsent(message.actorId(), any -> rows.read(message.actor(), ActorFacts.class))))
                .toList();
    }

    private static AllianceCreation alliance(Row alliance, List<BulkMember> members, String day) {
        return new AllianceCreation(
                List.of(derived(alliance, members, day)),
                members.stream().map(BulkMember::membership).toList());
    }

    private static Row derived(Row alliance, List<BulkMember> members, String day) {
        var properties = new HashMap<String, @Nullable Object>(alliance.properties());
        var codes = Rows.strings(properties, "activities", "goals").collect(Collectors.toSet());
        var all = Members.of(
                members.stream()
                        .map(member -> Member.of(member.membership, member.actor, codes))
                        .toList(),
                Span.of(properties),
                day);
        properties.putAll(all.derived(
                alliance.id(), Rows.strings(properties, "territories").toList()));
        return Row.of(alliance.message(), properties);
    }
}
