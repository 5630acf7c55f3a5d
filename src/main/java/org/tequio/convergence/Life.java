package org.tequio.convergence;

import org.jspecify.annotations.Nullable;

/** From when until when something is so; the first and the last day, null where they are not known. */
record Life(@Nullable String firstDay, @Nullable String lastDay) {

    boolean holds(String day) {
        return (firstDay == null || firstDay.compareTo(day) <= 0) && (lastDay == null || day.compareTo(lastDay) <= 0);
    }
}
