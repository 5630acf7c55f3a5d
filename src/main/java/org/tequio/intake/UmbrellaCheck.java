package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Correction;
import org.tequio.register.Umbrellas;
import org.tequio.shared.BodyFaults;

/** Keeps an organisation from being part of itself, by way of others or directly; a new one is part of nobody's yet. */
@ApplicationScoped
class UmbrellaCheck {

    private final Umbrellas umbrellas;

    UmbrellaCheck(Umbrellas umbrellas) {
        this.umbrellas = umbrellas;
    }

    void check(Correction correction, BodyFaults faults) {
        var umbrella = correction.umbrella();
        if (umbrella != null && umbrellas.from(umbrella).contains(correction.record())) {
            faults.add(
                    "/correction/changes/umbrella",
                    "part-of-itself",
                    umbrella.equals(correction.record())
                            ? "No organisation is part of itself: name another one, or leave umbrella out."
                            : "%s is itself part of %s: name another one, or correct that first."
                                    .formatted(umbrella, correction.record()));
        }
    }
}
