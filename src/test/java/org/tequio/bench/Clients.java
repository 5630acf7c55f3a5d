package org.tequio.bench;

import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.Executors;
import java.util.concurrent.atomic.AtomicInteger;

/** Several who ask at once, each the next thing as soon as it has its answer. */
final class Clients {

    static final int NUMBER = 16;

    private Clients() {}

    /** Answers per second over all of them. */
    static double perSecond(Api api, List<String> paths, Duration duration) throws Exception {
        var next = new AtomicInteger();
        return perSecond(duration, () -> {
            int first = next.getAndIncrement() * paths.size() / NUMBER;
            var asked = new AtomicInteger(first);
            return () -> api.text(paths.get(asked.getAndIncrement() % paths.size()));
        });
    }

    /** @param work makes what each of them does again and again */
    static double perSecond(Duration duration, Callable<Latencies.Call> work) throws Exception {
        var pool = Executors.newFixedThreadPool(NUMBER);
        try {
            var clients = new ArrayList<Callable<Integer>>();
            for (int client = 0; client < NUMBER; client++) {
                var call = work.call();
                clients.add(() -> times(call, duration));
            }
            int done = 0;
            for (var client : pool.invokeAll(clients)) {
                done += client.get();
            }
            return done * 1e9 / duration.toNanos();
        } finally {
            pool.shutdown();
        }
    }

    private static int times(Latencies.Call call, Duration duration) throws Exception {
        long end = System.nanoTime() + duration.toNanos();
        int times = 0;
        while (System.nanoTime() < end) {
            call.run();
            times++;
        }
        return times;
    }
}
