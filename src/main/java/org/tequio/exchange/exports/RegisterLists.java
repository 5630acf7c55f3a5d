package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;

import java.time.LocalDate;
import java.util.List;
import java.util.Objects;

/** Reads the lists of the rows of one export. */
final class RegisterLists {

    final FlatObjects<NameView> names = new FlatObjects<>(
            List.of("text", "lang", "type"), values -> new NameView(given(values[0]), values[1], given(values[2])));
    final FlatObjects<IdentifierView> identifiers = new FlatObjects<>(
            List.of("scheme", "value"), values -> new IdentifierView(given(values[0]), given(values[1])));
    final FlatObjects<SourceView> sources = new FlatObjects<>(
            List.of("url", "title", "seenOn"),
            values ->
                    new SourceView(given(values[0]), values[1], values[2] == null ? null : LocalDate.parse(values[2])));
    final FlatObjects<ReferenceView> references =
            new FlatObjects<>(List.of("id", "name"), values -> new ReferenceView(given(values[0]), given(values[1])));

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "The register lacks a value that it must have");
    }
}
