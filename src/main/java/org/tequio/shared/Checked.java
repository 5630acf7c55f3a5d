package org.tequio.shared;

/**
 * The body of a request, which knows what it must say. Every record that an operation takes as JSON is read strictly and,
 * if it is one of these, checked before the operation is called: that then gets a body without faults.
 */
public interface Checked {

    /** Adds whatever is wrong. Fields that could not be read are null here and told of already. */
    void check(BodyFaults faults);
}
