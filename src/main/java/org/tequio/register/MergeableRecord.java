package org.tequio.register;

import jakarta.persistence.MappedSuperclass;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.RecordId;

import java.util.List;

/**
 * A record that another of its type may stand for one day. The database refuses a merger, at the end of the
 * transaction, that does not lead to a listed record.
 *
 * @param <F> the facts, an immutable record
 */
@MappedSuperclass
public abstract class MergeableRecord<F> extends RegisterRecord<F> {

    private @Nullable String mergedInto;

    @JdbcTypeCode(SqlTypes.JSON)
    private List<Identifier> identifiers;

    protected MergeableRecord() {}

    MergeableRecord(RecordId id, List<Identifier> identifiers, Origin origin) {
        super(id, origin);
        this.identifiers = identifiers;
    }

    /** What others call it. */
    public List<Identifier> identifiers() {
        return identifiers;
    }

    /** States anew what others call it; none of these stands for another record of the type. */
    public void identify(List<Identifier> identifiers) {
        this.identifiers = List.copyOf(identifiers);
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
