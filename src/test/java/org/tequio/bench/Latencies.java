package org.tequio.bench;

import java.util.ArrayList;
import java.util.List;

/** How long each of several requests took, in milliseconds. */
final class Latencies {

    /** Something that asks once. */
    interface Call {
        void run() throws Exception;
    }

    private final List<Double> millis = new ArrayList<>();

    void time(Call call) throws Exception {
        long begin = System.nanoTime();
        call.run();
        millis.add((System.nanoTime() - begin) / 1e6);
    }

    /** The time that this share of the requests did not exceed. */
    double share(double share) {
        var sorted = millis.stream().mapToDouble(Double::doubleValue).sorted().toArray();
        return sorted[(int) Math.ceil(share * sorted.length) - 1];
    }

    double p50() {
        return share(0.50);
    }

    double p95() {
        return share(0.95);
    }
}
