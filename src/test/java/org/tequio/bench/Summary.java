package org.tequio.bench;

import java.util.List;
import java.util.Objects;

/** One figure over all rounds. */
record Summary(String experiment, Figure figure, List<Measurement> rounds) {

    Spread ours() {
        return Spread.of(rounds.stream().map(Measurement::ours).toList());
    }

    boolean hasFloor() {
        return rounds.get(0).floor() != null;
    }

    /** @throws NullPointerException if there is none */
    Spread floor() {
        return Spread.of(rounds.stream()
                .map(round -> Objects.requireNonNull(round.floor()))
                .toList());
    }

    /** Ours ÷ floor, each round for itself. */
    Spread ratio() {
        return Spread.of(rounds.stream()
                .map(round -> round.ours() / Objects.requireNonNull(round.floor()))
                .toList());
    }
}
