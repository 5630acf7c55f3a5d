package org.tequio.shared;

/** Knows which revisions releases have frozen. */
public interface FrozenRevisions {

    /** @throws Problem 400 if there is no such release, 409 if it is not made */
    long of(String release);

    /** Whether any release has frozen this one. */
    boolean include(long revision);
}
