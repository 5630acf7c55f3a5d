package org.tequio.exchange.exports;

import org.tequio.shared.Problem;

import static org.tequio.engines.Admin.await;

/** All places that there are, taken by a test; they are given back when it is closed. */
final class TakenPlaces implements AutoCloseable {

    private final ExportPlaces places;
    private int taken;

    private TakenPlaces(ExportPlaces places) {
        this.places = places;
    }

    /** Waits for those that are still others'; fails if one never comes back. */
    static TakenPlaces all(ExportPlaces places, ExportsConfig config) {
        var all = new TakenPlaces(places);
        try {
            while (all.taken < config.atOnce()) {
                await("a place", all::take);
            }
            return all;
        } catch (AssertionError lost) {
            all.close();
            throw lost;
        }
    }

    private boolean take() {
        try {
            places.take();
            taken++;
            return true;
        } catch (Problem none) {
            return false;
        }
    }

    @Override
    public void close() {
        for (; taken > 0; taken--) {
            places.giveBack();
        }
    }
}
