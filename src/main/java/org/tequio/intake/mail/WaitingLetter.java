package org.tequio.intake.mail;

import java.time.Duration;
import java.util.UUID;

/**
 * A letter that no mail server has taken yet.
 *
 * @param age how long it has waited
 * @param tries how often it was tried
 */
record WaitingLetter(UUID id, WrittenLetter letter, Duration age, int tries) {

    /** How it is called where anybody may read: by no address and no name. */
    @Override
    public String toString() {
        return "letter %s (%s)".formatted(id, letter.kind().code());
    }
}
