package org.tequio.intake.mail;

/** How a mail server receives a letter. */
enum Reception {
    TAKEN,
    /** Perhaps later. */
    NOT_NOW,
    /** Never. */
    REFUSED
}
