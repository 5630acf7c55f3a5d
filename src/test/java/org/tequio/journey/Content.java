package org.tequio.journey;

import java.util.Collection;
import java.util.HashSet;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertTrue;

/** All records that come from one source. */
record Content(Collection<Actor> actors, Collection<Alliance> alliances, Collection<Membership> memberships) {

    int size() {
        return actors.size() + alliances.size() + memberships.size();
    }

    /** Each of them is there, once, as expected, and nothing else is. */
    void mustBe(Content expected) {
        mustBe("actors", expected.actors, actors);
        mustBe("alliances", expected.alliances, alliances);
        mustBe("memberships", expected.memberships, memberships);
    }

    private static void mustBe(String what, Collection<?> expected, Collection<?> present) {
        var lost = difference(expected, present);
        var surplus = difference(present, expected);
        assertTrue(
                lost.isEmpty() && surplus.isEmpty() && expected.size() == present.size(),
                () -> "%d %s expected, %d present; lost or stale %d: %s; doubled or unasked for %d: %s"
                        .formatted(
                                expected.size(),
                                what,
                                present.size(),
                                lost.size(),
                                some(lost),
                                present.size() - expected.size() + lost.size(),
                                some(surplus)));
    }

    private static List<?> difference(Collection<?> these, Collection<?> those) {
        var others = new HashSet<>(those);
        return these.stream().filter(record -> !others.contains(record)).toList();
    }

    private static List<?> some(List<?> records) {
        return records.stream().limit(5).toList();
    }
}
