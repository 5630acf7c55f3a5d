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

    static Latencies of(List<Double> millis) {
        var latencies = new Latencies();
        latencies.millis.addAll(millis);
        return latencies;
    }

    /** @return how long it took, in milliseconds */
    double time(Call call) throws Exception {
        long begin = System.nanoTime();
        call.run();
        double took = (System.nanoTime() - begin) / 1e6;
        add(took);
        return took;
    }

    void add(double took) {
        millis.add(took);
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
