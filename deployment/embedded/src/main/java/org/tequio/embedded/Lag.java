package org.tequio.embedded;

import com.fasterxml.jackson.databind.JsonNode;

/**
 * How far the graph is behind the register.
 *
 * @param projection what the application says of its projection
 */
record Lag(JsonNode projection) {

    boolean isAny() {
        return changes() > 0;
    }

    /** The revision of a graph that is loaded in bulk stays until all is in: only its records tell how far it is. */
    String inWords() {
        return projection.path("loading").asBoolean()
                ? projection.path("rebuilt").asLong() + " records written"
                : changes() + " changes to go";
    }

    private long changes() {
        return projection.path("behind").asLong();
    }
}
