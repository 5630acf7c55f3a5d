package org.tequio.projection;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Name;
import org.tequio.register.outbox.Message;
import org.tequio.shared.Moment;
import org.tequio.shared.PartialDate;
import org.tequio.shared.SearchText;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

/** What the graph keeps of a message, as properties: lists and plain values, JSON text where the graph cannot nest. */
final class Rows {

    private Rows() {}

    /** The properties that every record has. */
    static Map<String, @Nullable Object> common(Message message) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", message.id());
        properties.put("version", message.version());
        properties.put("updatedAt", Moment.of(message.at()));
        properties.put("sources", message.content().get("sources").toString());
        properties.put("licence", message.content().get("licence").asText());
        properties.put("confirmedOn", message.content().get("confirmed_on").asText());
        return properties;
    }

    /** Where a record stands in a list by its last change. */
    static String updatedKey(Message message) {
        return Moment.of(message.at()) + "\u0001" + message.id();
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    /** The day from which a period that begins then has surely begun; of one without a beginning, before all others. */
    static String firstDay(@Nullable PartialDate since) {
        return since == null ? "0000-01-01" : since.firstDay().toString();
    }

    /** The last day of a period that ends then; of one without an end, after all others. */
    static String lastDay(@Nullable PartialDate until) {
        return until == null ? "9999-12-31" : until.lastDay().toString();
    }

    /** These goals and targets and the goals that the targets belong to: what they are found by. */
    static List<String> goals(List<String> sdgs) {
        return sdgs.stream()
                .flatMap(code -> Stream.of(code, goal(code)))
                .distinct()
                .sorted()
                .toList();
    }

    private static String goal(String code) {
        int dot = code.indexOf('.');
        return dot < 0 ? code : code.substring(0, dot);
    }

    static List<String> identifiers(JsonNode content) {
        return StreamSupport.stream(content.get("identifiers").spliterator(), false)
                .map(identifier -> identifier.get("scheme").asText() + ":"
                        + identifier.get("value").asText())
                .toList();
    }

    static String searchText(List<Name> names) {
        return SearchText.of(names.stream().map(Name::text).toList());
    }

    /** Where a record stands in an alphabetical list: names alike but for case and accents stand together, by id. */
    static String sortKey(String name, String id) {
        return SearchText.fold(name) + "\u0001" + id;
    }

    /** The text or texts of some properties; none of those that have no value. */
    static Stream<String> strings(Map<String, ?> properties, String... names) {
        return Stream.of(names)
                .map(properties::get)
                .flatMap(value -> value instanceof Collection<?> several ? several.stream() : Stream.ofNullable(value))
                .map(String::valueOf);
    }
}
