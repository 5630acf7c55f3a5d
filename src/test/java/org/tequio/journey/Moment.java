package org.tequio.journey;

import java.io.IOException;
import java.sql.SQLException;
import java.util.Random;
import java.util.concurrent.TimeUnit;

/**
 * A moment of an import, told by how far that has come and not by the clock alone: how fast it goes depends on what else
 * the machine does.
 *
 * @param percent of the rows; below 0 while the package is still being sent, above 100 while the graph takes it up
 */
record Moment(int percent, long millisLater) {

    private static final Patience TO_COME = Patience.ofSeconds(120);

    static Moment any(Random random) {
        return new Moment(random.nextInt(-20, 121), random.nextLong(400));
    }

    void await(Importing importing) throws InterruptedException {
        TO_COME.until("%d %% are imported".formatted(percent), () -> hasCome(importing));
        TimeUnit.MILLISECONDS.sleep(millisLater);
    }

    private boolean hasCome(Importing importing) throws IOException, SQLException {
        return percent <= 0 || importing.percent() >= Math.min(percent, 100);
    }
}
