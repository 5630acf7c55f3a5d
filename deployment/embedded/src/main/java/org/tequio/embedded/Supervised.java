package org.tequio.embedded;

import java.io.IOException;
import java.util.Optional;
import java.util.concurrent.CountDownLatch;

/** One program kept alive: whenever its process ends unasked, the next one starts, on the same port and data. */
final class Supervised {

    private static final long GLANCE_MILLIS = 50;

    private final Program program;
    private final Watcher watcher;
    private final BackOff backOff = new BackOff();
    private final CountDownLatch firstReady = new CountDownLatch(1);
    private Process process;
    private boolean ending;

    Supervised(Program program, Watcher watcher) {
        this.program = program;
        this.watcher = watcher;
    }

    void start() {
        var thread = new Thread(this::keepAlive, program.name());
        thread.setDaemon(true);
        thread.start();
    }

    /** Waits for good if the program is ended or given up first: then the whole launcher ends. */
    void awaitReady() throws InterruptedException {
        firstReady.await();
    }

    private void keepAlive() {
        try {
            for (var running = launch(); running.isPresent(); running = launch()) {
                watch(running.get());
            }
        } catch (Exception failure) {
            giveUp(failure);
        }
    }

    private Optional<Process> launch() throws IOException, InterruptedException {
        program.prepare();
        synchronized (this) {
            if (ending) {
                return Optional.empty();
            }
            process = program.command().start();
            watcher.launched(program, process);
            return Optional.of(process);
        }
    }

    private void watch(Process running) throws IOException, InterruptedException {
        if (becomesReady(running)) {
            backOff.ready();
            welcome();
        }
        var exit = running.waitFor();
        if (!isEnding()) {
            mourn(exit);
        }
    }

    private void welcome() {
        if (firstReady.getCount() == 0) {
            watcher.cameBack(program);
        }
        firstReady.countDown();
    }

    private boolean becomesReady(Process running) throws IOException, InterruptedException {
        while (running.isAlive()) {
            if (program.isReady(running)) {
                return true;
            }
            Thread.sleep(GLANCE_MILLIS);
        }
        return false;
    }

    private void mourn(int exit) throws InterruptedException {
        backOff.died(exit);
        if (backOff.isExhausted()) {
            throw new Refusal(
                    "%s failed %d times before it was ready, at last with exit code %d: its reason is at the end of %s.",
                    program.title(), BackOff.LIMIT, exit, program.log());
        }
        watcher.died(program, exit);
        Thread.sleep(backOff.pause().toMillis());
    }

    private void giveUp(Exception reason) {
        if (!isEnding()) {
            watcher.gaveUp(program, reason);
        }
    }

    private synchronized boolean isEnding() {
        return ending;
    }

    synchronized void end() throws IOException, InterruptedException {
        ending = true;
        if (process != null && process.isAlive()) {
            program.end(process);
        }
    }
}
