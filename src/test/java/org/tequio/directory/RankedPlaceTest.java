package org.tequio.directory;

import org.junit.jupiter.api.Test;

import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Where a list of best matches goes on when it has changed meanwhile. */
class RankedPlaceTest {

    private static final RankedPlace PLACE =
            RankedPlace.parse("").behind(List.of("a", "b")).behind(List.of("c", "d", "e", "f"));

    @Test
    void itKeepsTheLastIdsOfSeveralPages() {
        assertEquals(new RankedPlace(6, List.of("f", "e", "d", "c", "b")), PLACE);
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
    void withNoneOfItsIdsLeftItStays() {
        assertEquals(6, PLACE.among(List.of("x", "y"), 3).position());
    }
}
