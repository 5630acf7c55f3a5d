package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonFormat;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.source.Limits;
import org.tequio.exchange.imports.source.SourceRecord;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.TreeMap;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * How one of our columns is filled.
 *
 * @param field of these the first that says something
 * @param constant a text that stands in every row
 * @param template a text with {@code {fields}} in it; empty where all of them are
 * @param split what divides several values
 * @param after a sign; what stands after the last one is read where the whole value is no code
 * @param codes values of theirs and ours, capital letters or not; one without ours says nothing to us
 * @param otherwise what stands there when nothing else does
 * @param as what the value is
 * @param take whether only the first of several values counts
 */
record Cell(
        List<String> field,
        @Nullable String constant,
        @Nullable String template,
        @Nullable String split,
        @Nullable String after,
        Map<String, String> codes,
        @Nullable String otherwise,
        Meaning as,
        Take take) {

    private static final Pattern FIELD = Pattern.compile("\\{([^{}]+)}");

    @JsonCreator
    static Cell of(
            @JsonProperty("field") @JsonFormat(with = JsonFormat.Feature.ACCEPT_SINGLE_VALUE_AS_ARRAY) @Nullable
                    List<String> field,
            @JsonProperty("constant") @Nullable String constant,
            @JsonProperty("template") @Nullable String template,
            @JsonProperty("split") @Nullable String split,
            @JsonProperty("after") @Nullable String after,
            @JsonProperty("codes") @Nullable Map<String, @Nullable String> codes,
            @JsonProperty("otherwise") @Nullable String otherwise,
            @JsonProperty("as") @Nullable Meaning as,
            @JsonProperty("take") @Nullable Take take) {
        var known = new TreeMap<String, String>();
        Objects.requireNonNullElse(codes, Map.<String, @Nullable String>of())
                .forEach((theirs, ours) -> known.put(folded(theirs), ours == null ? "" : ours));
        return new Cell(
                field == null ? List.of() : List.copyOf(field),
                constant,
                template,
                split == null || split.isEmpty() ? null : split,
                after == null || after.isEmpty() ? null : after,
                known,
                otherwise,
                as == null ? Meaning.TEXT : as,
                take == null ? Take.ALL : take);
    }

    /** The short form: a text alone is the name of a field. */
    @JsonCreator
    static Cell ofField(String field) {
        return of(List.of(field), null, null, null, null, null, null, null, null);
    }

    /** The fields of a record that it looks at. */
    Stream<String> fields() {
        return template == null
                ? field.stream()
                : FIELD.matcher(template).results().map(name -> name.group(1));
    }

    /** Whether one of field, constant and template is given, as must be. */
    boolean isOfOneSource() {
        return (field.isEmpty() ? 0 : 1) + (constant == null ? 0 : 1) + (template == null ? 0 : 1) == 1;
    }

    /** @param notes to which is added what could not be read */
    String fill(SourceRecord record, String column, List<Note> notes) {
        var ours = new LinkedHashSet<String>();
        for (var value : values(record)) {
            read(value, column, notes).filter(read -> !read.isEmpty()).ifPresent(ours::add);
        }
        if (ours.isEmpty()) {
            return otherwise == null ? "" : otherwise;
        }
        return take == Take.FIRST ? ours.iterator().next() : String.join("|", ours);
    }

    private List<String> values(SourceRecord record) {
        var text = text(record);
        if (split == null) {
            return text.isEmpty() ? List.of() : List.of(text);
        }
        var values = new ArrayList<String>();
        int begin = 0;
        for (int end = text.indexOf(split); end >= 0; end = text.indexOf(split, begin)) {
            values.add(text.substring(begin, end).strip());
            begin = end + split.length();
        }
        values.add(text.substring(begin).strip());
        values.removeIf(String::isEmpty);
        return values;
    }

    private String text(SourceRecord record) {
        if (constant != null) {
            return constant;
        } else if (template != null) {
            return filled(template, record);
        }
        return record.first(field);
    }

    private static String filled(String template, SourceRecord record) {
        boolean saysSomething = FIELD.matcher(template).results().anyMatch(field -> !record.text(field.group(1))
                .isEmpty());
        if (!saysSomething) {
            return "";
        }
        var fields = FIELD.matcher(template);
        var text = new StringBuilder();
        while (fields.find()) {
            fields.appendReplacement(text, Matcher.quoteReplacement(record.text(fields.group(1))));
            if (text.length() > Limits.LONGEST_RECORD) {
                throw Mapping.wrong("A template makes more than %d characters of record %d."
                        .formatted(Limits.LONGEST_RECORD, record.number()));
            }
        }
        return fields.appendTail(text).toString().strip();
    }

    private Optional<String> read(String whole, String column, List<Note> notes) {
        var value = after == null ? whole : whole.substring(whole.lastIndexOf(after) + 1);
        var translated = codes.getOrDefault(folded(whole), codes.get(folded(value)));
        if (translated != null) {
            return Optional.of(translated);
        }
        if (!codes.isEmpty() && as == Meaning.TEXT) {
            if (otherwise == null) {
                notes.add(new Note(
                        column,
                        "no-translation",
                        value,
                        "Add it to the codes of '%s' in the mapping.".formatted(column)));
            }
            return Optional.empty();
        }
        var read = as.read(value);
        if (read.isEmpty()) {
            notes.add(new Note(column, "not-a-" + as.code(), value, "It is left out. " + as.remedy()));
        }
        return read;
    }

    private static String folded(String value) {
        return value.strip().toLowerCase(Locale.ROOT);
    }

    /** Which of several values count. */
    enum Take {
        FIRST,
        ALL
    }
}
