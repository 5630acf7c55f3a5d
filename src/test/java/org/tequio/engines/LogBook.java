package org.tequio.engines;

import java.io.PrintWriter;
import java.io.StringWriter;
import java.util.Arrays;
import java.util.List;
import java.util.concurrent.CopyOnWriteArrayList;
import java.util.logging.Handler;
import java.util.logging.LogManager;
import java.util.logging.LogRecord;

/**
 * All that is logged while it is open, at the levels that are on: messages, values and stack traces. What the mail server
 * of the tests says is left out; it runs in the same process and is none of ours.
 */
public final class LogBook extends Handler implements AutoCloseable {

    private final List<String> lines = new CopyOnWriteArrayList<>();

    private LogBook() {}

    public static LogBook open() {
        var book = new LogBook();
        LogManager.getLogManager().getLogger("").addHandler(book);
        return book;
    }

    public List<String> lines() {
        return List.copyOf(lines);
    }

    @Override
    public void publish(LogRecord entry) {
        if (String.valueOf(entry.getLoggerName()).startsWith("com.icegreen.")) {
            return;
        }
        var trace = new StringWriter();
        if (entry.getThrown() != null) {
            entry.getThrown().printStackTrace(new PrintWriter(trace));
        }
        lines.add("%s %s %s".formatted(entry.getMessage(), Arrays.toString(entry.getParameters()), trace));
    }

    @Override
    public void flush() {}

    @Override
    public void close() {
        LogManager.getLogManager().getLogger("").removeHandler(this);
    }
}
