package org.tequio.directory;

import org.junit.jupiter.api.Test;

import java.time.LocalDate;
import java.util.List;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;

/** What makes two inquiries the same. */
class InquiryTest {

    private static final LocalDate TODAY = LocalDate.of(2026, 2, 28);

    /** At midnight nobody shall have to begin a list again; but what is fresh is counted anew. */
    @Test
    void aCursorOutlivesTheDayAndATotalDoesNot() {
        var query = new ActorsQuery();
        query.freshness = List.of("green");
        var today = query.inquiry(new ListQuery(), TODAY);
        var tomorrow = query.inquiry(new ListQuery(), TODAY.plusDays(1));
        assertEquals(today.fingerprint(), tomorrow.fingerprint());
        assertNotEquals(today.totalKey(), tomorrow.totalKey());
    }

    @Test
    void aCommaInAValueMakesNoTwoOfIt() {
        var one = about("flood, covid-19");
        var two = about("flood", "covid-19");
        assertNotEquals(one.fingerprint(), two.fingerprint());
        assertNotEquals(one.totalKey(), two.totalKey());
    }

    @Test
    void manyLongValuesTakeNoMoreRoomThanOne() {
        var long60k = about("x".repeat(60_000));
        assertEquals(about("x").totalKey().length(), long60k.totalKey().length());
    }

    private static Inquiry about(String... crises) {
        var query = new ExperiencesQuery();
        query.crisis = List.of(crises);
        return query.inquiry(new ListQuery(), TODAY);
    }
}
