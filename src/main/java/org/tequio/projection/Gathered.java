package org.tequio.projection;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

/** Gathers alliances with their memberships until they are as many records as a transaction takes. */
final class Gathered {

    private final int size;
    private final Consumer<AllianceCreation> consumer;

    private List<Row> alliances = new ArrayList<>();
    private List<Row> memberships = new ArrayList<>();

    Gathered(int size, Consumer<AllianceCreation> consumer) {
        this.size = size;
        this.consumer = consumer;
    }

    /** @param one of one alliance, so that at most its own are too many */
    void add(AllianceCreation one) {
        alliances.addAll(one.alliances());
        memberships.addAll(one.memberships());
        if (alliances.size() + memberships.size() >= size) {
            finish();
        }
    }

    /** Hands on what is not as many. */
    void finish() {
        if (!alliances.isEmpty()) {
            consumer.accept(new AllianceCreation(alliances, memberships));
            alliances = new ArrayList<>();
            memberships = new ArrayList<>();
        }
    }
}
