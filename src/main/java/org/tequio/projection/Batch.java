package org.tequio.projection;

import org.tequio.register.RecordType;
import org.tequio.register.outbox.Message;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Predicate;

/** Messages to project together: of each record only the newest. */
record Batch(List<Message> messages) {

    static Batch newestOf(List<Message> messages) {
        Map<String, Message> newest = new LinkedHashMap<>();
        for (var message : messages) {
            newest.merge(message.id(), message, (a, b) -> a.version() > b.version() ? a : b);
        }
        return new Batch(List.copyOf(newest.values()));
    }

    List<Message> of(RecordType type) {
        return messages.stream().filter(message -> message.type() == type).toList();
    }

    /** What is shown; the rest of the batch has departed. */
    Batch listed() {
        return filter(Message::isListed);
    }

    Batch departed() {
        return filter(message -> !message.isListed());
    }

    Batch without(Set<String> ids) {
        return filter(message -> !ids.contains(message.id()));
    }

    Batch only(Set<String> ids) {
        return filter(message -> ids.contains(message.id()));
    }

    List<String> ids() {
        return messages.stream().map(Message::id).toList();
    }

    private Batch filter(Predicate<Message> condition) {
        return new Batch(messages.stream().filter(condition).toList());
    }

    /** The batch cut in two, for finding what is wrong in it. */
    List<Batch> halves() {
        int middle = messages.size() / 2;
        return List.of(new Batch(messages.subList(0, middle)), new Batch(messages.subList(middle, messages.size())));
    }
}
