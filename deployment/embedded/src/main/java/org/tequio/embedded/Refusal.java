package org.tequio.embedded;

/** Something the user can mend: shown as one line that says how, never as a stack trace. */
final class Refusal extends RuntimeException {

    private static final long serialVersionUID = 1L;

    Refusal(String line) {
        super(line, null, false, false);
    }

    Refusal(String line, Object... values) {
        this(line.formatted(values));
    }
}
