package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.exchange.RecordTexts;
import org.tequio.register.Origin;
import org.tequio.register.Source;
import org.tequio.shared.PartialDate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;

/** Reads on whose word a row stands. */
@ApplicationScoped
class EvidenceCells {

    private final Clock clock;

    EvidenceCells(Clock clock) {
        this.clock = clock;
    }

    /** The sources, licence and day that the row names, else its page, the package's licence, and today. */
    Optional<Origin> origin(ImportJob job, Row row) {
        var page = row.address("source_url");
        var sources = row.values(
                "sources",
                RecordTexts::source,
                "Write the address, then if known the day it was seen, or a hyphen, and the title, parted by spaces.");
        var licence = LicenceCells.read(row).orElse(job.licence());
        var today = LocalDate.now(clock);
        var confirmed = row.date("confirmed_on").map(PartialDate::lastDay);
        if (confirmed.filter(day -> day.isAfter(today)).isPresent()) {
            row.reject("confirmed_on", "in-the-future", confirmed.get().toString(), "Write a day up to today.");
        } else if (confirmed.filter(day -> day.getYear() < 1).isPresent()) {
            row.reject("confirmed_on", "not-a-date", row.peek("confirmed_on"), "Write a day of our era.");
        }
        return page.map(Source::page)
                .map(only -> new Origin(sources.isEmpty() ? List.of(only) : sources, licence, confirmed.orElse(today)));
    }
}
