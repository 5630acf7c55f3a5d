package org.tequio.exchange.exports;

import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;
import org.tequio.shared.Freshness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;

/** The row at which a result stands, at first before all of them; a list of codes comes as one text. */
final class RegisterRow implements AutoCloseable {

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

    private final ResultSet row;
    private final String aYearAgo;
    private final String twoYearsAgo;
    private final MemberTraits traits;
    private List<List<AllianceMember>> members = List.of();

    /**
     * @param today from which freshness counts back
     * @param traits of the members of alliances
     */
    RegisterRow(ResultSet row, LocalDate today, MemberTraits traits) {
        this.row = row;
        this.traits = traits;
        this.aYearAgo = today.minusYears(1).toString();
        this.twoYearsAgo = today.minusYears(2).toString();
    }

    /** Goes on to the next row, if there is one. */
    boolean next() throws SQLException {
        return row.next();
    }

    /** Goes back before the first row; of a result that is in memory only. */
    void beforeFirst() throws SQLException {
        row.beforeFirst();
    }

    /** Goes on to the last row, as {@link #beforeFirst()}, and tells how many there are. */
    int last() throws SQLException {
        return row.last() ? row.getRow() : 0;
    }

    String text(String column) throws SQLException {
        return row.getString(column);
    }

    @Nullable
    String optional(String column) throws SQLException {
        return row.getString(column);
    }

    int number(String column) throws SQLException {
        return row.getInt(column);
    }

    @Nullable
    Double decimal(String column) throws SQLException {
        double value = row.getDouble(column);
        return row.wasNull() ? null : value;
    }

    /** A time, which comes as a timestamp of UTC in text; PostgreSQL leaves out zeros at its end. */
    String moment(String column) throws SQLException {
        var text = row.getString(column);
        var day = text.substring(0, 10);
        var second = text.substring(11, 19);
        var fraction = text.length() > 20 ? text.substring(20) : "";
        return day + "T" + second + "." + fraction + "0".repeat(6 - fraction.length()) + "Z";
    }

    /** Values that hold no {@code |}, such as codes. */
    List<String> codes(String column) throws SQLException {
        var text = row.getString(column);
        return text.isEmpty() ? List.of() : List.of(text.split("\\|"));
    }

    /** Reads the members of alliances that stand in a column of all these rows, and goes back before the first. */
    void readMembers(String column) throws SQLException {
        var texts = new ArrayList<List<String>>();
        while (next()) {
            texts.add(codes(column));
        }
        var known = traits.of(texts.stream()
                .flatMap(List::stream)
                .map(AllianceMember::actorId)
                .toList());
        members = texts.stream()
                .map(some -> some.stream()
                        .map(text -> AllianceMember.parse(text, known))
                        .toList())
                .toList();
        beforeFirst();
    }

    /** The members of the alliance in this row, as {@link #readMembers} has read them. */
    List<AllianceMember> members() throws SQLException {
        return members.get(row.getRow() - 1);
    }

    List<IdentifierView> identifiers() throws SQLException {
        return IDENTIFIERS.read(row.getString("identifiers"));
    }

    List<NameView> names() throws SQLException {
        return NAMES.read(row.getString("names"));
    }

    List<SourceView> sources() throws SQLException {
        return SOURCES.read(row.getString("sources"));
    }

    List<ReferenceView> references(String column) throws SQLException {
        return REFERENCES.read(row.getString(column));
    }

    @Nullable
    ReferenceView reference(String idColumn, String nameColumn) throws SQLException {
        var id = row.getString(idColumn);
        return id == null ? null : new ReferenceView(id, row.getString(nameColumn));
    }

    Freshness freshness() throws SQLException {
        return Freshness.of(row.getString("confirmed_on"), aYearAgo, twoYearsAgo);
    }

    @Override
    public void close() throws SQLException {
        row.close();
    }

    private static String given(@Nullable String value) {
        return Objects.requireNonNull(value, "The register lacks a value that it must have");
    }
}
