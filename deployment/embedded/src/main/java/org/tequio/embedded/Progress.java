package org.tequio.embedded;

import java.io.PrintStream;
import java.time.Duration;
import java.time.Instant;
import java.util.Timer;
import java.util.TimerTask;
import picocli.CommandLine.Help.Ansi;

/** One line per step with its seconds. A terminal sees the seconds run; a log is told now and then that it goes on. */
final class Progress {

    private static final int SECONDS_BETWEEN_LOG_LINES = 15;

    private final PrintStream out;
    private final boolean terminal = Ansi.AUTO.enabled();
    private String detail = "";
    private boolean isOver;

    Progress(PrintStream out) {
        this.out = out;
    }

    void step(String title, Work work) throws Exception {
        var start = Instant.now();
        var clock = new Timer("progress", true);
        detail = "";
        clock.scheduleAtFixedRate(task(() -> tick(title, seconds(start))), 0, 1000);
        try {
            work.run();
            clock.cancel();
            say("%-48s %6.1f s".formatted(title, seconds(start)));
        } finally {
            clock.cancel();
            clearLine();
        }
    }

    /** More about the step that is under way. */
    synchronized void detail(String text) {
        detail = text;
    }

    synchronized void say(String line) {
        clearLine();
        out.println(line);
    }

    /** The rest happens in silence: all is ending. */
    synchronized void end() {
        isOver = true;
        clearLine();
    }

    private synchronized void clearLine() {
        if (terminal) {
            out.print("\r\033[K");
            out.flush();
        }
    }

    private synchronized void tick(String title, double seconds) {
        var line = "%s … %.0f s %s".formatted(title, seconds, detail);
        if (isOver) {
            return;
        }
        if (terminal) {
            clearLine();
            out.print(line);
            out.flush();
        } else if (Math.round(seconds) % SECONDS_BETWEEN_LOG_LINES == SECONDS_BETWEEN_LOG_LINES - 1) {
            say(line);
        }
    }

    static double seconds(Instant start) {
        return Duration.between(start, Instant.now()).toMillis() / 1000.0;
    }

    private static TimerTask task(Runnable work) {
        return new TimerTask() {
            @Override
            public void run() {
                work.run();
            }
        };
    }

    interface Work {
        void run() throws Exception;
    }
}
