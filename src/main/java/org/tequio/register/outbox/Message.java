package org.tequio.register.outbox;

import com.fasterxml.jackson.databind.JsonNode;
import org.tequio.register.RecordType;

/**
 * One version of one record, as the register tells it.
 *
 * @param revision the transaction that wrote it; all messages of a transaction carry the same number
 * @param content the record's row after the change, column by column
 */
public record Message(long revision, RecordType type, String id, int version, JsonNode content) {}
