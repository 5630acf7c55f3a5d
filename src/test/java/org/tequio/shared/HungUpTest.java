package org.tequio.shared;

import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.channels.ClosedChannelException;
import java.util.logging.Level;
import java.util.logging.LogRecord;

import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** A subscriber that hangs up is no news; whatever else goes wrong is told. */
class HungUpTest {

    private static final String EVENTS = "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

    @Test
    void aSubscriberThatHangsUpIsNotTold() {
        assertFalse(isTold(EVENTS, new IOException("Broken pipe")));
        assertFalse(isTold(EVENTS, new ClosedChannelException()));
    }

    @Test
    void whateverElseGoesWrongIsTold() {
        assertTrue(isTold(EVENTS, new IllegalStateException("no such change")));
        assertTrue(isTold(EVENTS, null));
        assertTrue(isTold("org.tequio.exchange.changes", new IOException("Broken pipe")));
    }

    private static boolean isTold(String logger, @Nullable Throwable cause) {
        var message = new LogRecord(Level.SEVERE, "Exception in SSE server handling");
        message.setLoggerName(logger);
        message.setThrown(cause);
        return new HungUp().isLoggable(message);
    }
}
