package org.tequio.shared;

import org.jboss.logging.Logger;

import java.time.Duration;
import java.util.concurrent.Semaphore;
import java.util.concurrent.TimeUnit;

/** A thread that does one kind of work again and again, waits when there is none, and survives every failure of it. */
public final class BackgroundLoop implements AutoCloseable {

    /** One turn of the work. */
    @FunctionalInterface
    public interface Turn {

        /** @return whether there may be more to do at once */
        boolean take() throws Exception;
    }

    private static final Logger LOG = Logger.getLogger(BackgroundLoop.class);

    private final String name;
    private final Turn turn;
    private final Duration pause;
    private final Duration pauseAfterFailure;
    private final Semaphore wakeUps = new Semaphore(0);
    private final Thread thread;
    private volatile boolean closing;
    private String lastComplaint = "";

    public BackgroundLoop(String name, Duration pause, Duration pauseAfterFailure, Turn turn) {
        this.name = name;
        this.turn = turn;
        this.pause = pause;
        this.pauseAfterFailure = pauseAfterFailure;
        this.thread = new Thread(this::run, name);
        this.thread.setDaemon(true);
    }

    public void start() {
        thread.start();
    }

    /** Ends the present pause: there is something to do. */
    public void wakeUp() {
        wakeUps.release();
    }

    /** Lets the present turn end, then stops. */
    @Override
    public void close() throws InterruptedException {
        closing = true;
        wakeUp();
        thread.join(TimeUnit.SECONDS.toMillis(20));
    }

    public boolean isClosing() {
        return closing;
    }

    private void run() {
        while (!closing) {
            try {
                boolean more = turn.take();
                recover();
                if (!more) {
                    pause(pause);
                }
            } catch (Throwable e) {
                complain(e);
                pause(pauseAfterFailure);
            }
        }
    }

    /** Says each kind of failure once: a database that is away for an hour is one line, not three thousand. */
    private void complain(Throwable e) {
        var complaint = e.toString();
        if (!complaint.equals(lastComplaint)) {
            LOG.warnf(e, "%s stumbled and tries again until it works", name);
            lastComplaint = complaint;
        }
    }

    private void recover() {
        if (!lastComplaint.isEmpty()) {
            LOG.infof("%s works again", name);
            lastComplaint = "";
        }
    }

    private void pause(Duration duration) {
        try {
            if (wakeUps.tryAcquire(duration.toMillis(), TimeUnit.MILLISECONDS)) {
                wakeUps.drainPermits();
            }
        } catch (InterruptedException e) {
            closing = true;
        }
    }
}
