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
}
