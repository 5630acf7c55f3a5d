package org.tequio.projection;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Name;
import org.tequio.register.outbox.Message;
import org.tequio.shared.PartialDate;

import java.text.Normalizer;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.StreamSupport;

/** What the graph keeps of a message, as properties: lists and plain values, JSON text where the graph cannot nest. */
final class Rows {

    private static final Pattern MARKS = Pattern.compile("\\p{M}+");

    private Rows() {}

    /** The properties that every record has. */
    static Map<String, @Nullable Object> common(Message message) {
        var properties = new LinkedHashMap<String, @Nullable Object>();
        properties.put("id", message.id());
        properties.put("version", message.version());
        properties.put("sources", message.content().get("sources").toString());
        properties.put("licence", message.content().get("licence").asText());
        properties.put("confirmedOn", message.content().get("confirmed_on").asText());
        return properties;
    }

    static @Nullable String text(@Nullable PartialDate date) {
        return date == null ? null : date.value();
    }

    static List<String> identifiers(JsonNode content) {
        return StreamSupport.stream(content.get("identifiers").spliterator(), false)
                .map(identifier -> identifier.get("scheme").asText() + ":"
                        + identifier.get("value").asText())
                .toList();
    }

    static String searchText(List<Name> names) {
        return names.stream().map(Name::text).collect(Collectors.joining("\n"));
    }

    /** Where a record stands in an alphabetical list: names alike but for case and accents stand together, by id. */
    static String sortKey(String name, String id) {
        return fold(name) + "\u0001" + id;
    }

    private static String fold(String name) {
        var decomposed = Normalizer.normalize(name.toLowerCase(Locale.ROOT), Normalizer.Form.NFKD);
        return MARKS.matcher(decomposed).replaceAll("");
    }
}
