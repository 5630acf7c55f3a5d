package org.tequio.intake.statement;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Coded;
import org.tequio.shared.PartialDate;

/** Values of the register as bodies write them. */
final class Values {

    private Values() {}

    static @Nullable String code(@Nullable Coded value) {
        return value == null ? null : value.code();
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }
}
