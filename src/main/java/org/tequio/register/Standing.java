package org.tequio.register;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.WithdrawalReason;

/**
 * Whether a record is listed, and if not, where it went or why.
 *
 * @param status listed for a row that was written before records could leave
 * @param mergedInto the id of the record that stands for it now; of a merged one only
 * @param withdrawnBecause of a withdrawn one only
 */
public record Standing(
        Status status,
        @Nullable String mergedInto,
        @Nullable WithdrawalReason withdrawnBecause) {

    public Standing(@Nullable Status status, @Nullable String mergedInto, @Nullable WithdrawalReason withdrawnBecause) {
        this.status = status == null ? Status.LISTED : status;
        this.mergedInto = mergedInto;
        this.withdrawnBecause = withdrawnBecause;
    }
}
