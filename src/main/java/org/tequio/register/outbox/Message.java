package org.tequio.register.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import org.tequio.register.RecordType;
import org.tequio.register.Status;

import java.time.Instant;

/**
 * One version of one record, as the register tells it.
 *
 * @param revision the transaction that wrote it; all messages of a transaction carry the same number
 * @param at when it was written
 * @param content the record's row after the change, column by column
 */
public record Message(long revision, RecordType type, String id, int version, Instant at, JsonNode content) {

    /** Whether the record is to be shown; what was written before records could leave says nothing of it. */
    public boolean isListed() {
        var listed = Status.LISTED.code();
        return content.path("status").asText(listed).equals(listed);
    }
}
