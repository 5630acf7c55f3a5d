package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.tequio.shared.RecordId;

/**
 * What every record of the register has: an id, facts, evidence, and a version that only grows. The database writes
 * each version into the history, whoever changes the row.
 *
 * @param <F> the facts, an immutable record
 */
@MappedSuperclass
public abstract class RegisterRecord<F> {

    private static final int FIRST_VERSION = 1;

    @Id
    private String id;

    @Version
    private int version;

    @Embedded
    @JsonUnwrapped
    private Origin origin;

    protected RegisterRecord() {}

    RegisterRecord(RecordId id, Origin origin) {
        this.id = id.value();
        this.version = FIRST_VERSION;
        this.origin = origin;
    }

    public RecordId id() {
        return new RecordId(id);
    }

    /**
     * States the record anew.
     *
     * @return whether that said anything new; if not, nothing has changed
     */
    public boolean restate(F facts, Origin origin) {
        if (!saysOtherwise(facts, origin)) {
            return false;
        }
        accept(facts);
        this.origin = origin;
        return true;
    }

    /** Whether these facts, or the evidence for them, are not what the record says at present. */
    public boolean saysOtherwise(F facts, Origin origin) {
        return !facts.equals(facts()) || !origin.restsOnTheSameAs(this.origin);
    }

    public abstract F facts();

    abstract void accept(F facts);
}
