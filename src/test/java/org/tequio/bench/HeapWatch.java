package org.tequio.bench;

import java.io.IOException;
import java.nio.file.Path;
import java.time.Duration;
import java.util.concurrent.Executors;
import java.util.concurrent.ScheduledExecutorService;
import java.util.concurrent.TimeUnit;

/**
 * How much heap the application needs: what is in use after a full collection, now and then while it works. Each
 * collection stops it for about a tenth of a second, which counts in the time of whatever is measured meanwhile.
 */
final class HeapWatch implements AutoCloseable {

    private static final double MIB = 1 << 20;

    private final Program application;
    private final Api api;
    private final double before;
    private final ScheduledExecutorService clock = Executors.newSingleThreadScheduledExecutor();
    private volatile double most;

    HeapWatch(Program application, Api api, Duration interval) throws IOException, InterruptedException {
        this.application = application;
        this.api = api;
        this.before = usedAfterCollection();
        this.most = before;
        clock.scheduleWithFixedDelay(this::look, interval.toMillis(), interval.toMillis(), TimeUnit.MILLISECONDS);
    }

    /** By how many MiB the heap grew at most. */
    double growthMiB() {
        return (most - before) / MIB;
    }

    @Override
    public void close() throws InterruptedException {
        clock.shutdown();
        clock.awaitTermination(1, TimeUnit.MINUTES);
    }

    private void look() {
        try {
            most = Math.max(most, usedAfterCollection());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException("No look at the heap", e);
        }
    }

    private double usedAfterCollection() throws IOException, InterruptedException {
        var jcmd = Path.of(System.getProperty("java.home"), "bin", "jcmd").toString();
        var collection = new ProcessBuilder(jcmd, String.valueOf(application.pid()), "GC.run")
                .redirectErrorStream(true)
                .redirectOutput(ProcessBuilder.Redirect.DISCARD)
                .start();
        if (collection.waitFor() != 0) {
            throw new IOException("jcmd could not ask the application for a collection");
        }
        return api.metric("jvm_memory_used_bytes{area=\"heap\"");
    }
}
