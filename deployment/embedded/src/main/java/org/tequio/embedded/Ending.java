package org.tequio.embedded;

import java.time.Duration;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

/** Asks a process to end, waits as long as agreed, then forces it. */
final class Ending {

    private Ending() {}

    static void of(ProcessHandle process, Duration patience) throws InterruptedException {
        process.destroy();
        if (!isOver(process, patience)) {
            force(process);
        }
    }

    static void force(ProcessHandle process) throws InterruptedException {
        process.destroyForcibly();
        isOver(process, Duration.ofSeconds(10));
    }

    static boolean isOver(ProcessHandle process, Duration patience) throws InterruptedException {
        try {
            process.onExit().get(patience.toMillis(), TimeUnit.MILLISECONDS);
            return true;
        } catch (TimeoutException stillThere) {
            return false;
        } catch (ExecutionException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
