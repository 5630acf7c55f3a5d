package org.tequio.shared;

import io.quarkus.logging.LoggingFilter;

import java.io.IOException;
import java.util.logging.Filter;
import java.util.logging.LogRecord;

/**
 * Keeps out of the log that subscribers to events have hung up: RESTEasy reports each of them as an error with all its
 * stack, and they do nothing else all day. Other failures of a stream are told as before.
 */
@LoggingFilter(name = "hung-up")
public final class HungUp implements Filter {

    private static final String EVENTS = "org.jboss.resteasy.reactive.server.handlers.PublisherResponseHandler";

    @Override
    public boolean isLoggable(LogRecord message) {
        return !(EVENTS.equals(message.getLoggerName()) && message.getThrown() instanceof IOException);
    }
}
