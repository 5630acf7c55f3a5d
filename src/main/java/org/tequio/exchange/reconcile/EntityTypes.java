package org.tequio.exchange.reconcile;

import org.tequio.reference.ActorKind;
import org.tequio.register.RecordType;
import org.tequio.shared.Advice;
import org.tequio.shared.Language;
import org.tequio.shared.Problem;

import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** What can be reconciled: actors, each kind of actor by itself, and alliances. */
final class EntityTypes {

    static final Entity ACTOR = new Entity(RecordType.ACTOR.code(), "Actor");
    static final Entity ALLIANCE = new Entity(RecordType.ALLIANCE.code(), "Alliance");
    static final List<Entity> DEFAULT = List.of(ACTOR, ALLIANCE);

    private EntityTypes() {}

    static List<Entity> all(Language language) {
        var kinds = Arrays.stream(ActorKind.values()).map(kind -> ofKind(kind, language));
        return Stream.concat(DEFAULT.stream(), kinds).toList();
    }

    static Entity ofKind(ActorKind kind, Language language) {
        return new Entity(kind.code(), kind.label().in(language));
    }

    /** The record types among which to look for entities of these types; without any, all. */
    static List<RecordType> records(Collection<String> types) {
        boolean actors = types.isEmpty() || types.stream().anyMatch(type -> !type.equals(ALLIANCE.id()));
        boolean alliances = types.isEmpty() || types.contains(ALLIANCE.id());
        return Stream.of(
                        actors ? Optional.of(RecordType.ACTOR) : Optional.<RecordType>empty(),
                        alliances ? Optional.of(RecordType.ALLIANCE) : Optional.<RecordType>empty())
                .flatMap(Optional::stream)
                .toList();
    }

    /** The kinds that these types narrow actors down to; empty if they do not. */
    static Set<ActorKind> kinds(Collection<String> types) {
        return types.contains(ACTOR.id())
                ? Set.of()
                : types.stream()
                        .flatMap(type -> ActorKind.CODES.find(type).stream())
                        .collect(Collectors.toSet());
    }

    /** @throws Problem 400 with the nearest type, if there is none such */
    static String known(String parameter, String type) {
        var ids = all(Language.EN).stream().map(Entity::id).toList();
        if (!ids.contains(type)) {
            throw Problem.unknownCode(parameter, type, Advice.on(type, ids));
        }
        return type;
    }
}
