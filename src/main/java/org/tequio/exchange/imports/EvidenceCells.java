package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.RecordTexts;
import org.tequio.register.Origin;
import org.tequio.register.Source;
import org.tequio.shared.PartialDate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/** Reads on whose word a row stands. */
@ApplicationScoped
class EvidenceCells {

    private static final String DAY = "confirmed_on";

    private final Clock clock;

    EvidenceCells(Clock clock) {
        this.clock = clock;
    }

    /**
     * The sources, licence and day that the row names, else its page, the package's licence, and today.
     *
     * @param kept on whose word the record stood before, null for a new one: what neither the file nor the package
     *     speaks of stays
     */
    Optional<Origin> origin(ImportJob job, Row row, @Nullable Origin kept) {
        var sources = sources(row, kept);
        var licence = LicenceCells.read(row, job, kept);
        var today = LocalDate.now(clock);
        var confirmed = row.date(DAY).map(PartialDate::lastDay);
        if (confirmed.filter(day -> day.isAfter(today)).isPresent()) {
            row.reject(DAY, "in-the-future", confirmed.get().toString(), "Write a day up to today.");
        } else if (confirmed.filter(day -> day.getYear() < 1).isPresent()) {
            row.reject(DAY, "not-a-date", row.peek(DAY), "Write a day of our era.");
        }
        return sources.isEmpty()
                ? Optional.empty()
                : Optional.of(new Origin(sources, licence, later(confirmed.orElse(today), kept)));
    }

    /** Whether the row names a day on which somebody stood for its record, after the last one that is known. */
    boolean isConfirmedAnew(Row row, Origin origin, Origin kept) {
        return !row.peek(DAY).isEmpty() && origin.confirmedOn().isAfter(kept.confirmedOn());
    }

    /** That nobody stood for a record later than on the day that is known, no package can say. */
    private static LocalDate later(LocalDate confirmed, @Nullable Origin kept) {
        return kept != null && kept.confirmedOn().isAfter(confirmed) ? kept.confirmedOn() : confirmed;
    }

    /** None if the row is rejected. */
    private static List<Source> sources(Row row, @Nullable Origin kept) {
        var page = row.address("source_url");
        var named = row.values(
                "sources",
                RecordTexts::source,
                "Write the address, then if known the day it was seen, or a hyphen, and the title, parted by spaces.");
        if (page.isEmpty()) {
            return List.of();
        } else if (!named.isEmpty()) {
            return named;
        }
        return row.has("sources") || kept == null
                ? List.of(Source.page(page.get()))
                : withPage(page.get(), kept.sources());
    }

    /** The page of a row is the first source, and has a column of its own; the others stand together in one cell. */
    private static List<Source> withPage(String page, List<Source> kept) {
        return kept.stream().anyMatch(source -> source.url().equals(page))
                ? kept
                : Stream.concat(Stream.of(Source.page(page)), kept.stream().skip(1))
                        .toList();
    }
}
