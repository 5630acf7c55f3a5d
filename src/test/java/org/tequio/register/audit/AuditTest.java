package org.tequio.register.audit;

import com.fasterxml.jackson.databind.node.JsonNodeFactory;
import io.quarkus.narayana.jta.QuarkusTransaction;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import jakarta.transaction.TransactionalException;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.atomic.AtomicInteger;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** What use cases do with the log. */
@QuarkusTest
class AuditTest {

    private static final AtomicInteger COUNT = new AtomicInteger();

    @Inject
    Audit audit;

    private final String subject = "subject-" + COUNT.incrementAndGet();

    @Test
    void whatWasDoneIsToldTheOldestFirst() {
        record("received", null);
        record("rejected", "There is no such organisation.");
        var entries = audit.of(subject);
        assertEquals(
                List.of("received", "rejected"),
                entries.stream().map(AuditEntry::action).toList());
        var entry = entries.get(1);
        assertEquals("moderator:9c4w1x7vd", entry.author());
        assertEquals("There is no such organisation.", entry.reason());
        assertEquals("6qv3k0b7x", entry.details().path("record").asText());
        assertTrue(Duration.between(entry.at(), Instant.now()).abs().compareTo(Duration.ofMinutes(1)) < 0);
        assertNull(entries.get(0).reason());
    }

    @Test
    void nothingIsRecordedOutsideOfATransaction() {
        assertThrows(TransactionalException.class, () -> audit.record(entry("received", null)));
    }

    @Test
    void whatIsRolledBackWasNotDone() {
        assertThrows(IllegalStateException.class, () -> QuarkusTransaction.requiringNew()
                .run(() -> {
                    audit.record(entry("received", null));
                    assertEquals(1, audit.of(subject).size());
                    throw new IllegalStateException("on second thought");
                }));
        assertEquals(List.of(), audit.of(subject));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', textBlock = """
            write to anna.b+c@mail.example.org, please | write to (address), please
            mailto:anna@example.org                    | mailto:(address)
            josé@españa.es                             | (address)
            https://social.example/@coop               | https://social.example/@coop
            9 @ 5 a piece                              | 9 @ 5 a piece
            """)
    void noAddressIsSealedForEver(String written, String kept) {
        record("rejected", written);
        assertEquals(kept, audit.of(subject).get(0).reason());
        assertEquals(kept, audit.of(subject).get(0).details().path("written").asText());
    }

    private void record(String action, String reason) {
        QuarkusTransaction.requiringNew().run(() -> audit.record(entry(action, reason)));
    }

    private AuditEntry entry(String action, String reason) {
        var details = JsonNodeFactory.instance.objectNode();
        details.put("record", "6qv3k0b7x").put("written", reason);
        return AuditEntry.of("moderator:9c4w1x7vd", action, "submission", subject, reason, details);
    }
}
