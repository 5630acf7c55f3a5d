package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonIgnore;
import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import jakarta.persistence.Id;
import jakarta.persistence.MappedSuperclass;
import jakarta.persistence.Version;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.RecordId;
import org.tequio.shared.WithdrawalReason;

import java.time.LocalDate;

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

    @Enumerated(EnumType.STRING)
    private Status status = Status.LISTED;

    @Enumerated(EnumType.STRING)
    private @Nullable WithdrawalReason withdrawnBecause;

    @Embedded
    @JsonUnwrapped
    private Origin origin;

    protected RegisterRecord() {}

    RegisterRecord(RecordId id, Origin origin) {
        this.id = id.value();
        this.version = FIRST_VERSION;
        this.origin = origin;
    }

    public int version() {
        return version;
    }

    public RecordId id() {
        return new RecordId(id);
    }

    /**
     * States the record anew.
     *
     * @return whether that said anything new; if not, nothing has changed
     * @throws IllegalStateException if it is not listed: what has left keeps what it said
     */
    public boolean restate(F facts, Origin origin) {
        if (!isListed()) {
            throw new IllegalStateException("%s is %s and cannot be stated anew".formatted(id, status.code()));
        }
        if (!saysOtherwise(facts, origin)) {
            return false;
        }
        accept(facts);
        this.origin = origin;
        return true;
    }

    /**
     * Somebody stood for it on this day; what it says stays.
     *
     * @return whether nobody had done so on this day before
     */
    public boolean confirm(LocalDate on) {
        if (!isListed()) {
            throw new IllegalStateException("%s is %s and cannot be confirmed".formatted(id, status.code()));
        }
        boolean isNews = !on.equals(origin.confirmedOn());
        origin = new Origin(origin.sources(), origin.licence(), on);
        return isNews;
    }

    /** Whether these facts, or the evidence for them, are not what the record says at present. */
    public boolean saysOtherwise(F facts, Origin origin) {
        return !facts.equals(facts()) || !origin.restsOnTheSameAs(this.origin);
    }

    /** Whether the record is shown. */
    @JsonIgnore
    public boolean isListed() {
        return status == Status.LISTED;
    }

    /** Whether it is listed, and if not, where it went or why. */
    public Standing standing() {
        return new Standing(status, mergedInto(), withdrawnBecause);
    }

    /**
     * Takes the record off the list for good, though not for ever: {@link #relist()} undoes it. The database refuses
     * this, at the end of the transaction, while anything listed points to the record or any merged one leads to it.
     *
     * @throws IllegalStateException if it is not listed
     */
    public void withdraw(WithdrawalReason reason) {
        moveTo(Status.WITHDRAWN);
        withdrawnBecause = reason;
    }

    /**
     * Lists the record again, as it was.
     *
     * @throws IllegalStateException if it is listed
     */
    public void relist() {
        moveTo(Status.LISTED);
        withdrawnBecause = null;
    }

    void moveTo(Status next) {
        status = status.moveTo(next);
    }

    @Nullable
    String mergedInto() {
        return null;
    }

    public Origin origin() {
        return origin;
    }

    public abstract F facts();

    abstract void accept(F facts);
}
