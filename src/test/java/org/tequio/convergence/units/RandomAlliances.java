package org.tequio.convergence.units;

import org.tequio.reference.Territories;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;

/**
 * A seeded network of actors and alliances in a country and around it, as rows of a package and for a plain count.
 *
 * @param name that every id begins with
 * @param country where most of the actors are
 * @param target that some actors and some alliances carry
 */
record RandomAlliances(
        String name,
        String country,
        String target,
        List<Actor> actors,
        List<Alliance> alliances,
        List<Membership> memberships) {

    static final String ABROAD = "GL";

    /** What kind an actor is, and of which group; platforms and the unknown are of none. */
    private static final List<Map.Entry<String, String>> KINDS = List.of(
            Map.entry("local-government", "government"),
            Map.entry("legislature", "political"),
            Map.entry("university", "academia"),
            Map.entry("association", "civil-society"),
            Map.entry("cooperative", "sse-organisation"),
            Map.entry("cooperative", "sse-organisation"),
            Map.entry("mutual", "sse-organisation"),
            Map.entry("company", "business"),
            Map.entry("bilateral-agency", "development-partner"),
            Map.entry("forum", "platform"),
            Map.entry("unknown", "unknown"));

    private static final List<String> ALLIANCE_KINDS = List.of("project", "coalition", "network-membership");
    private static final List<String> ROLES = List.of("lead", "member", "funder");
    private static final int EARLIEST = 2001;
    private static final int LATEST = 2024;

    static RandomAlliances of(String name, long seed, String country, String target) {
        var random = new SplittableRandom(seed);
        var graph = new RandomAlliances(name, country, target, new ArrayList<>(), new ArrayList<>(), new ArrayList<>());
        int kinds = random.nextInt(1, KINDS.size() + 1);
        for (int i = random.nextInt(1, 25); i > 0; i--) {
            var seat = random.nextInt(5) == 0 ? (random.nextInt(3) == 0 ? "" : ABROAD) : country;
            var kind = KINDS.get(random.nextInt(kinds));
            graph.actors.add(new Actor(
                    name + "-a" + i,
                    kind.getKey(),
                    kind.getValue(),
                    seat,
                    subdivision(seat, random),
                    date(random),
                    random.nextInt(3) > 0));
        }
        for (int i = random.nextInt(0, 9); i > 0; i--) {
            var alliance =
                    new Alliance(name + "-l" + i, one(ALLIANCE_KINDS, random), date(random), random.nextInt(3) > 0);
            graph.alliances.add(alliance);
            graph.join(alliance, random);
        }
        return graph;
    }

    /** Some of its members are in it twice, in different roles. */
    private void join(Alliance alliance, SplittableRandom random) {
        for (int i = random.nextInt(1, 9); i > 0; i--) {
            var actor = one(actors, random);
            var role = one(ROLES, random);
            if (memberships.stream()
                    .noneMatch(m -> m.alliance() == alliance
                            && m.actor() == actor
                            && m.role().equals(role))) {
                var since = date(random);
                var until = date(random);
                memberships.add(new Membership(alliance, actor, role, since, until.compareTo(since) < 0 ? "" : until));
            }
        }
    }

    List<String> actorRows() {
        return actors.stream()
                .map(actor -> "%1$s,%1$s,%2$s,%3$s,%4$s,%5$s,%6$s,%7$s,https://e.org"
                        .formatted(
                                actor.id(),
                                actor.kind(),
                                actor.kind().equals("forum") ? "mixed" : "",
                                actor.country(),
                                actor.subdivision(),
                                actor.founded(),
                                actor.carries() ? target : ""))
                .toList();
    }

    List<String> allianceRows() {
        return alliances.stream()
                .map(alliance -> "%1$s,%1$s,%2$s,%3$s,%4$s,https://e.org"
                        .formatted(alliance.id(), alliance.kind(), alliance.since(), alliance.carries() ? target : ""))
                .toList();
    }

    List<String> membershipRows() {
        return memberships.stream()
                .map(membership -> "%s,%s,%s,%s,%s,https://e.org"
                        .formatted(
                                membership.alliance().id(),
                                membership.actor().id(),
                                membership.role(),
                                membership.since(),
                                membership.until()))
                .toList();
    }

    /** Those subdivisions of a country in which actors may be: the first two that hold no others. */
    static List<String> subdivisions(String country) {
        return Territories.WORLD.subdivisionsWithin(country).stream()
                .filter(code -> Territories.WORLD.children(code).isEmpty())
                .limit(2)
                .toList();
    }

    /** One of them, or not known. */
    private static String subdivision(String country, SplittableRandom random) {
        var some = subdivisions(country);
        return some.isEmpty() || random.nextInt(4) == 0 ? "" : one(some, random);
    }

    /** A year, a month or a day, or not known. */
    private static String date(SplittableRandom random) {
        var year = Integer.toString(random.nextInt(EARLIEST, LATEST));
        return switch (random.nextInt(5)) {
            case 0 -> year;
            case 1 -> year + "-0" + random.nextInt(1, 10);
            case 2 -> year + "-1%d-2%d".formatted(random.nextInt(3), random.nextInt(10));
            default -> "";
        };
    }

    private static <T> T one(List<T> of, SplittableRandom random) {
        return of.get(random.nextInt(of.size()));
    }

    record Actor(
            String id,
            String kind,
            String group,
            String country,
            String subdivision,
            String founded,
            boolean carries) {}

    record Alliance(String id, String kind, String since, boolean carries) {}

    record Membership(Alliance alliance, Actor actor, String role, String since, String until) {

        boolean holds(String day) {
            return PlainCount.begun(since, day) && !PlainCount.over(until, day);
        }
    }
}
