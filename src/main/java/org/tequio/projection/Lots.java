package org.tequio.projection;

import org.tequio.register.outbox.Message;
import org.tequio.register.outbox.RegisterNews.Taker;

import java.sql.SQLException;
import java.util.ArrayList;
import java.util.List;

/** Takes messages one by one and hands them on in lots. */
final class Lots implements Taker<Message> {

    private final int size;
    private final Taker<List<Message>> taker;

    private List<Message> lot = new ArrayList<>();

    Lots(int size, Taker<List<Message>> taker) {
        this.size = size;
        this.taker = taker;
    }

    @Override
    public void take(Message message) throws SQLException {
        lot.add(message);
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
