package org.tequio.shared;

/** An answer that holds many things of about half a kilobyte, so that whoever keeps answers knows what it weighs. */
public interface Sized {

    /** How many things it holds. */
    int size();
}
