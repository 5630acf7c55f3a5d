package org.tequio.bench.synthetic;

import org.tequio.reference.Role;

import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/**
 * Rows of {@code memberships.csv}. An alliance's size follows a power law, and so does an actor's number of alliances.
 *
 * @param core actors with lower numbers meet in large alliances; all others have small ones of their own
 */
record MembershipRows(long seed, int core) {

    static final List<String> HEADER =
            List.of("alliance_id", "actor_id", "role", "start_year", "end_year", "source_url");

    private static final int LEAST_MEMBERS = 2;
    /** Gives about ten members on average. */
    private static final double TAIL = 1.25;

    private static final List<Role> ROLES = List.of(Role.values());

    /** The members of an alliance of the core, each once. */
    int[] members(int alliance) {
        var draw = new Draw(seed, "members", alliance);
        int size = draw.paretian(LEAST_MEMBERS, Math.max(10, core / 20), TAIL);
        return IntStream.generate(() -> draw.skewed(core))
                .distinct()
                .limit(size)
                .toArray();
    }

    /** One row for each member, for some of them two: the same actor in two roles. */
    Stream<List<String>> rows(int alliance, int since, int[] members) {
        return IntStream.of(members).boxed().flatMap(actor -> rows(alliance, since, actor));
    }

    private Stream<List<String>> rows(int alliance, int since, int actor) {
        var draw = new Draw(seed, AllianceRows.id(alliance), actor);
        int role = draw.chance(0.6) ? Role.MEMBER.ordinal() : draw.between(0, ROLES.size() - 1);
        int begin = since > 0 && draw.chance(0.8) ? draw.between(since, 2026) : 0;
        var end = begin > 0 && draw.chance(0.15) ? String.valueOf(draw.between(begin, 2026)) : "";
        int second = (role + draw.between(1, ROLES.size() - 1)) % ROLES.size();
        return draw.chance(0.04)
                ? Stream.of(row(alliance, actor, role, begin, end), row(alliance, actor, second, begin, end))
                : Stream.of(row(alliance, actor, role, begin, end));
    }

    private static List<String> row(int alliance, int actor, int role, int begin, String end) {
        return List.of(
                AllianceRows.id(alliance),
                ActorRows.id(actor),
                ROLES.get(role).code(),
                begin > 0 ? String.valueOf(begin) : "",
                end,
                "https://register.example.org/alliances/" + alliance + "/members");
    }
}
