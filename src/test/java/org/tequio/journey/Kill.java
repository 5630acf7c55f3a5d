package org.tequio.journey;

import java.util.EnumSet;
import java.util.Locale;
import java.util.Set;

/** What is killed at once. */
enum Kill {
    APPLICATION(EnumSet.of(Part.APPLICATION)),
    POSTGRES(EnumSet.of(Part.POSTGRES)),
    NEO4J(EnumSet.of(Part.NEO4J)),
    ALL(EnumSet.allOf(Part.class));

    private final Set<Part> parts;

    Kill(Set<Part> parts) {
        this.parts = parts;
    }

    Set<Part> parts() {
        return parts;
    }

    String code() {
        return name().toLowerCase(Locale.ROOT);
    }
}
