package org.tequio.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * An operation, or all of a resource, that is asked by programs written for a specification of others: they send to each
 * service what some other one, or another version, understands, and values that nobody has typed yet. {@link
 * ParameterCheck} lets both pass.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface PassesOverUnknown {}
