package org.tequio.bench;

import org.jspecify.annotations.Nullable;

/**
 * What is measured.
 *
 * @param target what it should be; null if it is only told
 */
record Figure(String name, String unit, @Nullable Target target) {

    static Figure of(String name, String unit) {
        return new Figure(name, unit, null);
    }

    Figure with(Target target) {
        return new Figure(name, unit, target);
    }

    Measurement measured(double ours) {
        return new Measurement(this, ours, null);
    }

    Measurement measured(double ours, double floor) {
        return new Measurement(this, ours, floor);
    }
}
