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

/** A row in the terms of the register; a list of codes comes as one text. */
final class RegisterRow {

    private static final int LENGTH_OF_DAY = "2026-11-24".length();
    private static final int LENGTH_OF_SECONDS = "2026-11-24T08:00:00".length();
    private static final int LENGTH_OF_MOMENT = "2026-11-24T08:00:00.000000Z".length();

    private final CopiedRow row;
    private final RegisterLists lists;
    private final Past past;

    RegisterRow(CopiedRow row, RegisterLists lists, Past past) {
        this.row = row;
        this.lists = lists;
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
        var moment = new StringBuilder(LENGTH_OF_MOMENT).append(text, 0, text.indexOf('+', LENGTH_OF_SECONDS));
        moment.setCharAt(LENGTH_OF_DAY, 'T');
        if (moment.length() == LENGTH_OF_SECONDS) {
            moment.append('.');
        }
        while (moment.length() < LENGTH_OF_MOMENT - 1) {
            moment.append('0');
        }
        return moment.append('Z').toString();
    }

    /** Values that hold no {@code |}, such as codes. */
    List<String> codes(String column) {
        var text = text(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    List<IdentifierView> identifiers() {
        return lists.identifiers.read(text("identifiers"));
    }

    List<NameView> names() {
        return lists.names.read(text("names"));
    }

    List<SourceView> sources() {
        return lists.sources.read(text("sources"));
    }

    List<ReferenceView> references(String column) {
        return lists.references.read(text(column));
    }

    @Nullable
    ReferenceView reference(String idColumn, String nameColumn) {
        var id = row.text(idColumn);
        return id == null ? null : new ReferenceView(id, text(nameColumn));
    }

    Freshness freshness() {
        return Freshness.of(text("confirmed_on"), past.aYearAgo, past.twoYearsAgo);
    }

    /** The days from which freshness counts. */
    record Past(String aYearAgo, String twoYearsAgo) {

        static Past of(LocalDate today) {
            return new Past(today.minusYears(1).toString(), today.minusYears(2).toString());
        }
    }
}
