package org.tequio.projection;

import org.tequio.register.outbox.RegisterNews.Taker;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes what comes one by one and hands it on in lots. */
final class Lots<T> implements Taker<T> {

    private final int size;
    private final Taker<List<T>> taker;

    private List<T> lot = new ArrayList<>();

    Lots(int size, Taker<List<T>> taker) {
        this.size = size;
        this.taker = taker;
    }

    @Override
    public void take(T one) throws SQLException {
        lot.add(one);
        if (lot.size() >= size) {
            finish();
        }
    }

    /** Hands on what has not made a whole lot. */
    void finish() throws SQLException {
        if (!lot.isEmpty()) {
            var full = lot;
            lot = new ArrayList<>();
            taker.take(full);
        }
    }
}
