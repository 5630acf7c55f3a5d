package org.tequio.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;

/** Several who ask at once, each the next thing as soon as it has its answer. */
final class Clients {

    private static final int NUMBER = 16;

    private Clients() {}

    /** Answers per second over all of them. */
    static double perSecond(Api api, List<String> paths, Duration duration) throws Exception {
        var pool = Executors.newFixedThreadPool(NUMBER);
        try {
            long end = System.nanoTime() + duration.toNanos();
            var clients = new ArrayList<Callable<Integer>>();
            for (int client = 0; client < NUMBER; client++) {
                int first = client * paths.size() / NUMBER;
                clients.add(() -> answers(api, paths, first, end));
            }
            int answers = 0;
            for (var client : pool.invokeAll(clients)) {
                answers += client.get();
            }
            return answers * 1e9 / duration.toNanos();
        } finally {
            pool.shutdown();
        }
    }

    private static int answers(Api api, List<String> paths, int first, long end) throws Exception {
        int answers = 0;
        while (System.nanoTime() < end) {
            api.text(paths.get((first + answers) % paths.size()));
            answers++;
        }
        return answers;
    }
}
