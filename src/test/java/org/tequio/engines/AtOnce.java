package org.tequio.engines;

import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;

/** Two who act at the same time. */
public final class AtOnce implements AutoCloseable {

    private static final int HEAD_STARTS = 20;

    private final ExecutorService threads = Executors.newFixedThreadPool(2);
    private final CyclicBarrier gate = new CyclicBarrier(2);

    private int pairs;

    /**
     * What each of them gets. From pair to pair the one or the other is up to ten milliseconds ahead: every moment of the
     * one should meet every moment of the other.
     */
    public <T> List<T> both(Callable<T> one, Callable<T> other) throws Exception {
        int ahead = pairs++ % (HEAD_STARTS + 1) - HEAD_STARTS / 2;
        List<Callable<T>> both = List.of(() -> await(-ahead, one), () -> await(ahead, other));
        var answers = new ArrayList<T>();
        for (var answer : threads.invokeAll(both)) {
            answers.add(answer.get());
        }
        return answers;
    }

    private <T> T await(int millis, Callable<T> act) throws Exception {
        gate.await();
        Thread.sleep(Math.max(0, millis));
        return act.call();
    }

    @Override
    public void close() {
        threads.shutdownNow();
    }
}
