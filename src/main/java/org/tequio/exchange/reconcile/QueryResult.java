package org.tequio.exchange.reconcile;

import java.util.List;

/** What was found for one query. */
record QueryResult(List<Found> result) {

    /**
     * A candidate.
     *
     * @param match whether nobody needs to look
     * @param features the reasons, so that a client can weigh them anew
     */
    record Found(
            String id,
            String name,
            String description,
            List<Entity> type,
            int score,
            boolean match,
            List<Feature> features) {}

    /** A reason that holds. */
    record Feature(String id, String name, boolean value) {}
}
