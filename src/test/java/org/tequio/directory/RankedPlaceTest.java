package org.tequio.directory;

import org.junit.jupiter.api.Test;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where a list of best matches goes on when it has changed meanwhile. */
class RankedPlaceTest {

    private static final RankedPlace PLACE =
            RankedPlace.parse("").behind(List.of("a", "b")).behind(List.of("c", "d", "e", "f"));

    @Test
    void itKeepsTheLastIdsOfSeveralPages() {
        assertEquals(new RankedPlace(6, List.of("f", "e", "d", "c", "b", "a")), PLACE);
        assertEquals(20, PLACE.behind(ids(30)).last().size());
        assertEquals(PLACE, RankedPlace.parse(PLACE.toString()));
    }

    @Test
    void whatCameBeforeItMovesIt() {
        assertEquals(8, PLACE.among(List.of("x", "d", "y", "e", "f", "g"), 3).position());
    }

    @Test
    void whatHasGoneMovesItToo() {
        assertEquals(4, PLACE.among(List.of("a", "b", "d", "e", "g"), 0).position());
    }

    @Test
    void whereManyHaveGoneItGoesOnAndNotRound() {
        var place = RankedPlace.parse("").behind(ids(20));
        var left = ids(30).subList(0, 16);
        var now = place.among(left, 0);
        assertEquals(16, now.position());
        assertEquals(16, now.among(left, 0).position());
        assertEquals(
                17,
                now.behind(List.of("y"))
                        .among(List.of("x14", "x15", "y", "z"), 14)
                        .position());
    }

    @Test
    void whatMovedByItselfMovesItNot() {
        var begin = List.of("a", "b", "c", "d", "e", "g");
        var fallen = new ArrayList<>(begin);
        fallen.addAll(ids(50));
        fallen.add("f");
        assertEquals(5, PLACE.among(fallen, 0).position());
        var risen = new ArrayList<>(List.of("f"));
        risen.addAll(begin);
        assertEquals(1 + 5, RankedPlace.parse("6 f e d c b a").among(risen, 0).position());
    }

    private static List<String> ids(int number) {
        return IntStream.range(0, number).mapToObj(i -> "x" + i).toList();
    }

    @Test
    void withNoneOfItsIdsLeftItStays() {
        assertEquals(6, PLACE.among(List.of("x", "y"), 3).position());
    }
}
