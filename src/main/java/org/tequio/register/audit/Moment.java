package org.tequio.register.audit;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/** A time as it is sealed: in UTC, to the microsecond, which is as exact as PostgreSQL keeps it. */
final class Moment {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Moment() {}

    static String of(Instant at) {
        return FORMAT.format(at);
    }
}
