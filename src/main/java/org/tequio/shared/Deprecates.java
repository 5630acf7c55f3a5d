package org.tequio.shared;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;

/**
 * Announces that an operation, or all of a resource, will go: its answers carry {@code Deprecation} (RFC 9745),
 * {@code Sunset} (RFC 8594) and the links beside them, and the contract marks it.
 */
@Retention(RetentionPolicy.RUNTIME)
@Target({ElementType.METHOD, ElementType.TYPE})
public @interface Deprecates {

    /** The day from which on nobody should begin to use it, such as {@code 2026-03-01}; its first moment in UTC. */
    String since();

    /** The day from which on it may be gone, such as {@code 2027-03-01}; empty while that is open. */
    String sunset() default "";

    /** Where the reasons and the way over are told; empty if nowhere. */
    String link() default "";

    /** What takes its place: an address, or a path under the service's base; empty if nothing does. */
    String successor() default "";
}
