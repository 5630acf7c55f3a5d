package org.tequio.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all of a resource, that answers from exactly the state of a release if the parameter {@code release}
 * names one, or says why it cannot. {@link Answers} keeps that promise for what the graph answers at once.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface AtRelease {

    /** The name of the parameter. */
    String PARAMETER = "release";
}
