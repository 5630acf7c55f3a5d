package org.tequio.shared;

import org.postgresql.util.PSQLException;

import java.util.Optional;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;
import java.util.stream.Stream;

/**
 * A rule of the register that a write would have broken, known by the name of its constraint; what it demands stands in
 * {@code rules.properties}, and a test holds that none is missing.
 */
record BrokenRule(String constraint) {

    private static final ResourceBundle WORDS = ResourceBundle.getBundle(
            "org.tequio.shared.rules", Control.getNoFallbackControl(Control.FORMAT_PROPERTIES));

    /** The rule that is behind a failure, if it is one that has words; every other one is a fault of ours. */
    static Optional<BrokenRule> among(Stream<Throwable> causes) {
        return causes.flatMap(cause -> name(cause).stream())
                .filter(WORDS::containsKey)
                .map(BrokenRule::new)
                .findFirst();
    }

    String inWords() {
        return WORDS.getString(constraint);
    }

    private static Optional<String> name(Throwable cause) {
        return cause instanceof PSQLException refusal && refusal.getServerErrorMessage() != null
                ? Optional.ofNullable(refusal.getServerErrorMessage().getConstraint())
                : Optional.empty();
    }
}
