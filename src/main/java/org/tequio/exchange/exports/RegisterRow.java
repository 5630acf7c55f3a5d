package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;
import org.tequio.register.CopiedRow;
import org.tequio.shared.Freshness;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** A row in the terms of the register; a list of codes comes as one text. */
final class RegisterRow {

    private static final FlatObjects<NameView> NAMES = new FlatObjects<>(
            List.of("text", "lang", "type"), values -> new NameView(given(values[0]), values[1], given(values[2])));
    private static final FlatObjects<IdentifierView> IDENTIFIERS = new FlatObjects<>(
            List.of("scheme", "value"), values -> new IdentifierView(given(values[0]), given(values[1])));
    private static final FlatObjects<SourceView> SOURCES = new FlatObjects<>(
            List.of("url", "title", "seenOn"),
            values ->
                    new SourceView(given(values[0]), values[1], values[2] == null ? null : LocalDate.parse(values[2])));
    private static final FlatObjects<ReferenceView> REFERENCES =
            new FlatObjects<>(List.of("id", "name"), values -> new ReferenceView(given(values[0]), given(values[1])));

    private final CopiedRow row;
    private final Past past;

    RegisterRow(CopiedRow row, Past past) {
        this.row = row;
        this.past = past;
    }

    String text(String column) {
        return row.known(column);
    }

    @Nullable
    String optional(String column) {
        return row.text(column);
    }

    int number(String column) {
        return Integer.parseInt(text(column));
    }

    @Nullable
    Double decimal(String column) {
        var value = row.text(column);
        return value == null ? null : Double.valueOf(value);
    }

    /** A time, which a copy tells in UTC as {@code 2026-11-24 08:00:00.5+00}, without zeros at the end of its fraction. */
    String moment(String column) {
        var text = text(column);
        var day = text.substring(0, 10);
        var second = text.substring(11, 19);
        int end = text.indexOf('+', 19);
        var fraction = end > 19 ? text.substring(20, end) : "";
        return day + "T" + second + "." + fraction + "0".repeat(6 - fraction.length()) + "Z";
    }

    /** Values that hold no {@code |}, such as codes. */
    List<String> codes(String column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    List<IdentifierView> identifiers() {
        return IDENTIFIERS.read(text("identifiers"));
    }

    List<NameView> names() {
        return NAMES.read(text("names"));
    }

    List<SourceView> sources() {
        return SOURCES.read(text("sources"));
    }

    List<ReferenceView> references(String column) {
        return REFERENCES.read(text(column));
    }

    @Nullable
    ReferenceView reference(String idColumn, String nameColumn) {
        var id = row.text(idColumn);
        return id == null ? null : new ReferenceView(id, text(nameColumn));
    }

    Freshness freshness() {
        return Freshness.of(text("confirmed_on"), past.aYearAgo, past.twoYearsAgo);
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "The register lacks a value that it must have");
    }

    /** The days from which freshness counts. */
    record Past(String aYearAgo, String twoYearsAgo) {

        static Past of(LocalDate today) {
            return new Past(today.minusYears(1).toString(), today.minusYears(2).toString());
        }
    }
}
