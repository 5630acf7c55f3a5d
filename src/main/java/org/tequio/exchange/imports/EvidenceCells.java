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
     * The page, sources, licence and day that the row names, else the package's licence, and today.
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
        }
        return row.has("sources") || kept == null
                ? withPage(page.get(), named, 0)
                : withPage(page.get(), kept.sources(), 1);
    }

    /**
     * The page of a row has a column of its own, and is the first source unless it is among them.
     *
     * @param former how many of them it takes the place of
     */
    private static List<Source> withPage(String page, List<Source> sources, int former) {
        return sources.stream().anyMatch(source -> source.url().equals(page))
                ? sources
                : Stream.concat(Stream.of(Source.page(page)), sources.stream().skip(former))
                        .toList();
    }
}
