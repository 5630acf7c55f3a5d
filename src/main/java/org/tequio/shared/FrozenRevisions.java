package org.tequio.shared;

/** Knows which revision a release has frozen. */
public interface FrozenRevisions {

    /** @throws Problem 400 if there is no such release, 409 if it is not made */
    long of(String release);
}
