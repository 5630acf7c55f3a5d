package org.tequio.bench;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.atomic.AtomicBoolean;

/** Someone who reads lists and single actors, one request after the other, until told to stop. */
final class Readers implements AutoCloseable {

    private static final List<String> LISTS =
            List.of("country=FR", "country=MX&kind=cooperative", "group=government", "within=002", "q=mutuelle");

    private final Api api;
    private final List<String> paths = new ArrayList<>();
    private final List<Double> millis = new ArrayList<>();
    private final AtomicBoolean stopped = new AtomicBoolean();
    private final Thread thread = new Thread(this::read, "reader");
    private int errors;

    Readers(Api api) throws IOException {
        this.api = api;
        for (var list : LISTS) {
            paths.add("/api/v1/actors?" + list);
            for (var actor : api.get("/api/v1/actors?limit=20&" + list).required("items")) {
                paths.add("/api/v1/actors/" + actor.required("id").asText());
            }
        }
        thread.start();
    }

    private void read() {
        for (int i = 0; !stopped.get(); i = (i + 1) % paths.size()) {
            var begin = System.nanoTime();
            errors += isAnswered(paths.get(i)) ? 0 : 1;
            millis.add((System.nanoTime() - begin) / 1e6);
        }
    }

    private boolean isAnswered(String path) {
        try {
            return api.status(path) == 200;
        } catch (IOException e) {
            return false;
        }
    }

    /** To be asked when closed, as everything else here. */
    int reads() {
        return millis.size();
    }

    int errors() {
        return errors;
    }

    /** The time that this share of the reads did not exceed. */
    double millis(double share) {
        return millis.stream()
                .sorted()
                .skip((long) (share * (millis.size() - 1)))
                .findFirst()
                .orElse(Double.NaN);
    }

    @Override
    public void close() throws InterruptedException {
        stopped.set(true);
        thread.join();
    }
}
