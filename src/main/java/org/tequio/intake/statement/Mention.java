package org.tequio.intake.statement;

import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;

import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * A record of the register that a body names.
 *
 * @param pointer where, as a JSON pointer
 * @param types what the record may be
 */
public record Mention(String pointer, String id, Set<RecordType> types) {

    private static final Set<RecordType> ANY = Set.of(RecordType.ACTOR, RecordType.ALLIANCE, RecordType.EXPERIENCE);

    /** All of a whole submission. */
    public static List<Mention> in(Statement statement) {
        return Stream.of(
                        of(
                                "/actor/umbrella",
                                statement.actor() == null
                                        ? null
                                        : statement.actor().umbrella(),
                                RecordType.ACTOR),
                        inMembers(
                                "/alliance/members",
                                statement.alliance() == null
                                        ? null
                                        : statement.alliance().members()),
                        inExperience("/experience", statement.experience()),
                        inCorrection(statement.correction()),
                        of(
                                "/claim/record",
                                statement.claim() == null
                                        ? null
                                        : statement.claim().record(),
                                RecordType.ACTOR),
                        inEnding(statement.ending()),
                        any(
                                "/removal/record",
                                statement.removal() == null
                                        ? null
                                        : statement.removal().record()))
                .flatMap(mentions -> mentions)
                .toList();
    }

    /** What the corrected record would point to. */
    public static List<Mention> inChanges(Correction correction) {
        var changes = correction.patch();
        var actors = new ArrayList<Mention>();
        for (int i = 0; i < changes.path("actors").size(); i++) {
            of("/correction/changes/actors/" + i, changes.path("actors").path(i).textValue(), RecordType.ACTOR)
                    .forEach(actors::add);
        }
        return Stream.of(
                        actors.stream(),
                        of("/correction/changes/umbrella", correction.umbrella(), RecordType.ACTOR),
                        of(
                                "/correction/changes/alliance",
                                changes.path("alliance").textValue(),
                                RecordType.ALLIANCE))
                .flatMap(mentions -> mentions)
                .toList();
    }

    /** The actors that are members already listed, and the umbrellas of those that are new. */
    static Stream<Mention> inMembers(String pointer, @Nullable List<MemberStatement> members) {
        var mentions = new ArrayList<Mention>();
        for (int i = 0; members != null && i < members.size(); i++) {
            var member = members.get(i);
            var umbrella = member.newActor() == null ? null : member.newActor().umbrella();
            of("%s/%d/actor".formatted(pointer, i), member.actor(), RecordType.ACTOR)
                    .forEach(mentions::add);
            of("%s/%d/newActor/umbrella".formatted(pointer, i), umbrella, RecordType.ACTOR)
                    .forEach(mentions::add);
        }
        return mentions.stream();
    }

    /** The alliance and the actors that learned it. */
    static Stream<Mention> inExperience(String pointer, @Nullable ExperienceStatement experience) {
        if (experience == null) {
            return Stream.empty();
        }
        var mentions = new ArrayList<Mention>();
        of(pointer + "/alliance", experience.alliance(), RecordType.ALLIANCE).forEach(mentions::add);
        var actors = experience.actors();
        for (int i = 0; actors != null && i < actors.size(); i++) {
            of("%s/actors/%d".formatted(pointer, i), actors.get(i), RecordType.ACTOR)
                    .forEach(mentions::add);
        }
        return mentions.stream();
    }

    static Stream<Mention> of(String pointer, @Nullable String id, RecordType type) {
        return id == null ? Stream.empty() : Stream.of(new Mention(pointer, id, Set.of(type)));
    }

    private static Stream<Mention> any(String pointer, @Nullable String id) {
        return id == null ? Stream.empty() : Stream.of(new Mention(pointer, id, ANY));
    }

    private static Stream<Mention> inCorrection(@Nullable Correction correction) {
        return correction == null
                ? Stream.empty()
                : Stream.concat(
                        any("/correction/record", correction.record()),
                        inMembers("/correction/newMembers", correction.newMembers()));
    }

    private static Stream<Mention> inEnding(@Nullable Ending ending) {
        return ending == null
                ? Stream.empty()
                : Stream.concat(
                        of("/ending/actor", ending.actor(), RecordType.ACTOR),
                        of("/ending/alliance", ending.alliance(), RecordType.ALLIANCE));
    }
}
