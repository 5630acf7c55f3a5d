package org.tequio.convergence.units;

/** What is told of one unit only if somebody asks for it, as it is counted record by record. */
enum Extra {
    WEIGHTED("weighted", "weighted=true"),
    INTERVAL("interval", "interval=true"),
    SERIES("series", "include=series"),
    ALLIANCES("mostConvergent", "include=alliances"),
    PROVENANCE("provenance", "include=provenance");

    /** Told only if somebody asks, too, but from the counts. */
    static final String SCHEMES = "schemes";

    private final String property;
    private final String parameter;

    Extra(String property, String parameter) {
        this.property = property;
        this.parameter = parameter;
    }

    /** Its name in the answer. */
    String property() {
        return property;
    }

    String whyNotThere() {
        return whyNotThere(parameter);
    }

    static String whyNotThere(String parameter) {
        return "Nobody has asked for it: write %s.".formatted(parameter);
    }
}
