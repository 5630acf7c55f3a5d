package org.tequio.moderation;

import jakarta.persistence.Entity;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.register.RecordType;
import org.tequio.shared.RecordId;

import java.time.Instant;

/** Two records that were the same, and what moved from one to the other. */
@Entity
class Merger {

    @Id
    private String id;

    @Enumerated(EnumType.STRING)
    private RecordType recordType;

    private String merged;
    private String survivor;

    @JdbcTypeCode(SqlTypes.JSON)
    private Moves moves;

    private String author;
    private Instant mergedAt;
    private @Nullable Instant undoneAt;

    protected Merger() {}

    Merger(RecordId id, RecordType type, String merged, String survivor, Moves moves, String author, Instant now) {
        this.id = id.value();
        this.recordType = type;
        this.merged = merged;
        this.survivor = survivor;
        this.moves = moves;
        this.author = author;
        this.mergedAt = now;
    }

    void undo(Instant now) {
        undoneAt = now;
    }

    RecordType recordType() {
        return recordType;
    }

    String merged() {
        return merged;
    }

    String survivor() {
        return survivor;
    }

    Ends ends() {
        return new Ends(recordType, merged, survivor);
    }

    Moves moves() {
        return moves;
    }

    String author() {
        return author;
    }

    Instant mergedAt() {
        return mergedAt;
    }

    @Nullable
    Instant undoneAt() {
        return undoneAt;
    }
}
