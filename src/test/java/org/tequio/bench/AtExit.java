package org.tequio.bench;

import java.util.ArrayDeque;
import java.util.Deque;

/** What must be done however this ends, the latest first: Ctrl-C leaves no process and no folder behind. */
final class AtExit {

    private static final Deque<Runnable> DUTIES = new ArrayDeque<>();
    private static volatile boolean ending;

    static {
        Runtime.getRuntime().addShutdownHook(new Thread(AtExit::end, "at-exit"));
    }

    private AtExit() {}

    static synchronized void run(Runnable duty) {
        DUTIES.push(duty);
    }

    /** Whether failures are only what an end brings with it. */
    static boolean isEnding() {
        return ending;
    }

    private static synchronized void end() {
        ending = true;
        DUTIES.forEach(Runnable::run);
    }
}
