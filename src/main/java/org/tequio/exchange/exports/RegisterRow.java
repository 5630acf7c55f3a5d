package org.tequio.exchange.exports;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.type.TypeReference;
import com.fasterxml.jackson.databind.ObjectReader;
import com.fasterxml.jackson.databind.json.JsonMapper;
import com.fasterxml.jackson.datatype.jsr310.JavaTimeModule;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.IdentifierView;
import org.tequio.directory.NameView;
import org.tequio.directory.ReferenceView;
import org.tequio.directory.SourceView;
import org.tequio.exchange.exports.MemberTraits.Traits;
import org.tequio.register.Identifier;
import org.tequio.shared.Freshness;

import java.sql.ResultSet;
import java.sql.SQLException;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;

/** The row at which a result stands, at first before all of them; a list of codes comes as one text. */
final class RegisterRow implements AutoCloseable {

    private static final JsonMapper JSON =
            JsonMapper.builder().addModule(new JavaTimeModule()).build();
    private static final ObjectReader NAMES = JSON.readerFor(new TypeReference<List<NameView>>() {});
    private static final ObjectReader IDENTIFIERS = JSON.readerFor(new TypeReference<List<Identifier>>() {});
    private static final ObjectReader SOURCES = JSON.readerFor(new TypeReference<List<SourceView>>() {});
    private static final ObjectReader REFERENCES = JSON.readerFor(new TypeReference<List<ReferenceView>>() {});

    private final ResultSet row;
    private final String aYearAgo;
    private final String twoYearsAgo;
    private final MemberTraits traits;
    private Map<String, Traits> learnt = Map.of();

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

    /** Asks for all members of alliances that stand in a column of these rows at once, and goes back before the first. */
    void learnMembers(String column) throws SQLException {
        var actors = new ArrayList<String>();
        while (next()) {
            codes(column).stream().map(AllianceMember::actorId).forEach(actors::add);
        }
        learnt = traits.of(actors);
        beforeFirst();
    }

    /** The members of an alliance, once {@link #learnMembers} knows them. */
    List<AllianceMember> members(String column) throws SQLException {
        return codes(column).stream()
                .map(text -> AllianceMember.parse(text, learnt))
                .toList();
    }

    List<IdentifierView> identifiers() throws SQLException {
        return RegisterRow.<Identifier>list(IDENTIFIERS, row.getString("identifiers")).stream()
                .map(identifier -> new IdentifierView(identifier.scheme(), identifier.value()))
                .toList();
    }

    List<NameView> names() throws SQLException {
        return list(NAMES, row.getString("names"));
    }

    List<SourceView> sources() throws SQLException {
        return list(SOURCES, row.getString("sources"));
    }

    List<ReferenceView> references(String column) throws SQLException {
        return list(REFERENCES, row.getString(column));
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

    private static <T> List<T> list(ObjectReader reader, String json) {
        try {
            return reader.readValue(json);
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("The register holds what it cannot mean", e);
        }
    }
}
