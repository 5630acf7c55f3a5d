package org.tequio.register.history;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;

import java.time.Instant;

/**
 * One version as the register keeps it, beside the version before.
 *
 * @param author a role, and behind a colon whose
 * @param before null of the first version
 */
record Version(
        Place place,
        RecordType type,
        Instant at,
        String author,
        String reason,
        JsonNode content,
        @Nullable JsonNode before) {

    Revision asEverybodyMaySeeIt() {
        return new Revision(
                type,
                place.recordId(),
                end("actor_id"),
                end("alliance_id"),
                place.version(),
                place.number(),
                at,
                author.split(":", 2)[0],
                reason,
                Fields.of(content).changesSince(before == null ? Fields.NONE : Fields.of(before)));
    }

    private @Nullable String end(String column) {
        return type == RecordType.MEMBERSHIP ? content.path(column).asText() : null;
    }
}
