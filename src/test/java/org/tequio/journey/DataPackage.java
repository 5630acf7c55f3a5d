package org.tequio.journey;

import de.siegmar.fastcsv.writer.CsvWriter;

import java.io.IOException;
import java.io.StringWriter;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.List;

/** A data package. */
record DataPackage(Chapter actors, Chapter alliances, Chapter memberships) {

    static final String BOUNDARY = "tequio-journey";

    private static final String PART = "--" + BOUNDARY + "\r\n"
            + "Content-Disposition: form-data; name=\"%1$s\"; filename=\"%1$s.csv\"\r\n"
            + "Content-Type: text/csv; charset=UTF-8\r\n\r\n%2$s\r\n";

    /** What must become of all its rows. */
    Counts counts() {
        return actors.counts().plus(alliances.counts()).plus(memberships.counts());
    }

    /** As {@code multipart/form-data}. */
    String form() {
        return part("actors", Actor.COLUMNS, actors)
                + part("alliances", Alliance.COLUMNS, alliances)
                + part("memberships", Membership.COLUMNS, memberships)
                + "--" + BOUNDARY + "--\r\n";
    }

    private static String part(String name, List<String> header, Chapter chapter) {
        var csv = new StringWriter();
        var lines = new ArrayList<>(List.of(header));
        lines.addAll(chapter.rows());
        try (var writer = CsvWriter.builder().build(csv)) {
            lines.forEach(writer::writeRecord);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return PART.formatted(name, csv);
    }
}
