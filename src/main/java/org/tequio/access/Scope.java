package org.tequio.access;

import java.util.Set;

/**
 * What somebody decides on.
 *
 * @param everything whether there is no limit
 * @param territories codes, each of which stands for all that the territory holds
 * @param platforms ids of the actors whose members are decided on
 */
public record Scope(boolean everything, Set<String> territories, Set<String> platforms) {

    /** The attribute of a {@code SecurityIdentity} that holds one. */
    public static final String ATTRIBUTE = "tequio.scope";

    public Scope {
        territories = Set.copyOf(territories);
        platforms = Set.copyOf(platforms);
    }

    public static Scope ofEverything() {
        return new Scope(true, Set.of(), Set.of());
    }

    public static Scope of(Set<String> territories, Set<String> platforms) {
        return new Scope(false, territories, platforms);
    }

    public static Scope ofNothing() {
        return of(Set.of(), Set.of());
    }
}
