package org.tequio.convergence.flows;

import org.tequio.engines.TestPackage;
import org.tequio.reference.Scheme;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import java.util.TreeMap;

/** A seeded network of actors in a few countries, and their co-memberships counted pair by pair. */
record RandomMeetings(Map<String, String> seats, List<Membership> memberships) {

    private static final String[] COUNTRIES = {"CL", "FR", "KR", "TW", "", "SN", "MX"};
    private static final String[] BEGINNINGS = {"", "1999", "2010"};
    private static final String[] ENDS = {"", "", "2012", "2090"};
    private static final String[] ROLES = {"lead", "member", "funder"};
    private static final int ACTORS = 30;
    private static final int ALLIANCES = 8;

    static RandomMeetings of(long seed) {
        var random = new Random(seed);
        var seats = new TreeMap<String, String>();
        for (int i = 0; i < ACTORS; i++) {
            seats.put("a" + i, one(COUNTRIES, random));
        }
        var memberships = new ArrayList<Membership>();
        var known = new HashSet<String>();
        for (int i = 0; i < 70; i++) {
            var membership = new Membership(
                    "l" + random.nextInt(ALLIANCES),
                    "a" + random.nextInt(ACTORS),
                    one(ROLES, random),
                    one(BEGINNINGS, random),
                    one(ENDS, random));
            if (known.add(membership.alliance + membership.actor + membership.role)) {
                memberships.add(membership);
            }
        }
        return new RandomMeetings(seats, memberships);
    }

    TestPackage rows() {
        var actors = new StringBuilder("id,name,kind,country,source_url\n");
        seats.forEach(
                (id, seat) -> actors.append("%s,Actor %s flows,mutual,%s,https://e.org\n".formatted(id, id, seat)));
        var alliances = new StringBuilder("id,name,kind,source_url\n");
        for (int i = 0; i < ALLIANCES; i++) {
            alliances.append("l%d,Alliance %d flows,project,https://e.org\n".formatted(i, i));
        }
        var parts = new StringBuilder("alliance_id,actor_id,role,start_year,end_year,source_url\n");
        memberships.forEach(m -> parts.append(
                "%s,%s,%s,%s,%s,https://e.org\n".formatted(m.alliance, m.actor, m.role, m.since, m.until)));
        return TestPackage.ofNewSource()
                .with("actors", actors.toString())
                .with("alliances", alliances.toString())
                .with("memberships", parts.toString());
    }

    /** @param role null for any */
    Pairs pairs(int year, String role) {
        var pairs = new Pairs(new TreeMap<>(), new TreeMap<>(), new HashMap<>());
        for (int i = 0; i < ALLIANCES; i++) {
            count("l" + i, year, role, pairs);
        }
        return pairs;
    }

    private void count(String alliance, int year, String role, Pairs pairs) {
        Map<String, Set<String>> roles = new TreeMap<>();
        memberships.stream()
                .filter(m -> m.alliance.equals(alliance) && m.holds(year))
                .forEach(m ->
                        roles.computeIfAbsent(m.actor, any -> new HashSet<>()).add(m.role));
        var actors = List.copyOf(roles.keySet());
        for (int i = 0; i < actors.size(); i++) {
            for (int j = i + 1; j < actors.size(); j++) {
                var one = actors.get(i);
                var other = actors.get(j);
                if (role == null
                        || roles.get(one).contains(role)
                        || roles.get(other).contains(role)) {
                    pairs.add(seats.get(one), seats.get(other), 1.0 / (actors.size() - 1));
                }
            }
        }
    }

    private static String one(String[] of, Random random) {
        return of[random.nextInt(of.length)];
    }

    /** Actor in alliance, from year to year. */
    record Membership(String alliance, String actor, String role, String since, String until) {

        boolean holds(int year) {
            return (since.isEmpty() || Integer.parseInt(since) <= year)
                    && (until.isEmpty() || year <= Integer.parseInt(until));
        }
    }

    /**
     * What is counted.
     *
     * @param cells by two countries; with an empty one without a seat
     * @param classes by scheme and class
     */
    record Pairs(Map<String, Long> cells, Map<String, Double> weights, Map<String, Long> classes) {

        void add(String one, String other, double weight) {
            var cell = one.compareTo(other) <= 0 ? one + "-" + other : other + "-" + one;
            if (one.isEmpty() || other.isEmpty()) {
                cells.merge("none", 1L, Long::sum);
                return;
            }
            cells.merge(cell, 1L, Long::sum);
            weights.merge(cell, weight, Double::sum);
            for (var scheme : Scheme.values()) {
                classes.merge(scheme.code() + " " + name(scheme, one, other), 1L, Long::sum);
            }
        }

        private static String name(Scheme scheme, String one, String other) {
            if (one.equals(other)) {
                return "domestic";
            }
            var poles = new TreeMap<String, Integer>();
            for (var country : List.of(one, other)) {
                poles.merge(scheme.pole(country).map(pole -> pole.code()).orElse("none"), 1, Integer::sum);
            }
            if (poles.containsKey("none")) {
                return "unclassified";
            }
            return poles.size() == 2 ? "north-south" : poles.firstKey() + "-" + poles.firstKey();
        }
    }
}
