package org.tequio.exchange.imports;

import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;

/** What our exports call the columns of a data package: in JSON, names are written in camel case. */
final class ColumnNames {

    private static final Pattern INNER_CAPITAL = Pattern.compile("(?<=[a-z0-9])(?=[A-Z])");

    private static final Map<String, String> EXPORTED = Map.of(
            "since", "start_year",
            "until", "end_year",
            "activities", "sectors",
            "crisisContext", "crisis",
            "sources.url", "source_url",
            "umbrella.id", "umbrella",
            "alliance", "alliance_id",
            "alliance.id", "alliance_id",
            "actors", "actor_ids",
            "date", "year");

    private ColumnNames() {}

    /** The column of a file that a field is; empty if it is none. */
    static Optional<String> of(PackageFile file, String field) {
        if (file.knows(field)) {
            return Optional.of(field);
        }
        var snake = INNER_CAPITAL.matcher(field).replaceAll("_").toLowerCase(Locale.ROOT);
        return Optional.of(EXPORTED.getOrDefault(field, snake)).filter(file::knows);
    }
}
