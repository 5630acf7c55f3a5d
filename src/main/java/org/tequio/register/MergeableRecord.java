package org.tequio.register;

import jakarta.persistence.MappedSuperclass;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.RecordId;

/**
 * A record that another of its type may stand for one day. The database refuses a merger, at the end of the
 * transaction, that does not lead to a listed record.
 *
 * @param <F> the facts, an immutable record
 */
@MappedSuperclass
public abstract class MergeableRecord<F> extends RegisterRecord<F> {

    private @Nullable String mergedInto;

    protected MergeableRecord() {}

    MergeableRecord(RecordId id, Origin origin) {
        super(id, origin);
    }

    /**
     * Takes the record off the list; from now on its id leads to the survivor.
     *
     * @throws IllegalStateException if it is not listed
     */
    public void mergeInto(RecordId survivor) {
        if (survivor.equals(id())) {
            throw new IllegalArgumentException("%s cannot be merged into itself".formatted(survivor));
        }
        moveTo(Status.MERGED);
        mergedInto = survivor.value();
    }

    @Override
    public void relist() {
        super.relist();
        mergedInto = null;
    }

    @Override
    @Nullable
    String mergedInto() {
        return mergedInto;
    }
}
