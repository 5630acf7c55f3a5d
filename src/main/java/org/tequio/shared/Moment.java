package org.tequio.shared;

import java.time.Instant;
import java.time.ZoneOffset;
import java.time.format.DateTimeFormatter;

/**
 * A time as text: in UTC, always with six digits of a second, which is as exact as PostgreSQL keeps it. So the text
 * sorts as the time does.
 */
public final class Moment {

    private static final DateTimeFormatter FORMAT =
            DateTimeFormatter.ofPattern("uuuu-MM-dd'T'HH:mm:ss.SSSSSS'Z'").withZone(ZoneOffset.UTC);

    private Moment() {}

    public static String of(Instant at) {
        return FORMAT.format(at);
    }
}
