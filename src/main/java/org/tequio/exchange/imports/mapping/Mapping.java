package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonProperty;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.imports.source.Format;
import org.tequio.exchange.imports.source.SourceRecord;
import org.tequio.shared.Advice;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Stream;

/**
 * How foreign files become ours.
 *
 * @param title what they are
 * @param description where they come from, and what to know of them
 * @param reads the parts of the form that are read, each in its format
 * @param rules each makes rows of one of our files
 */
public record Mapping(String title, String description, Map<String, String> reads, List<Rule> rules) {

    private static final String MAPPING = "mapping";
    private static final Set<String> PARTS = Set.of(Rule.DATA, "nodes", "edges");
    private static final int MOST_RULES = 20;

    @JsonCreator
    static Mapping of(
            @JsonProperty("title") @Nullable String title,
            @JsonProperty("description") @Nullable String description,
            @JsonProperty("reads") @Nullable Map<String, String> reads,
            @JsonProperty("rules") @Nullable List<Rule> rules) {
        return new Mapping(
                Objects.requireNonNullElse(title, ""),
                Objects.requireNonNullElse(description, ""),
                reads == null ? Map.of() : new LinkedHashMap<>(reads),
                rules == null ? List.of() : List.copyOf(rules));
    }

    /** @throws Problem 400 that says what is wrong with it */
    void check(Collection<Target> targets) {
        if (rules.isEmpty() || rules.size() > MOST_RULES) {
            throw wrong("A mapping has from 1 to %d rules.".formatted(MOST_RULES));
        }
        reads.forEach((part, format) -> {
            mustBeOneOf("reads", part, PARTS);
            mustBeOneOf("reads", format, Format.CODES.codes());
        });
        for (var rule : rules) {
            mustBeOneOf("from", rule.from(), reads.keySet());
            mustBeOneOf("to", rule.to(), targets.stream().map(Target::code).toList());
            rule.columns().forEach((column, ways) -> {
                mustBeOneOf("columns", column, target(targets, rule).columns());
                if (ways == null
                        || ways.isEmpty()
                        || !ways.stream().allMatch(way -> way != null && way.isOfOneSource())) {
                    throw wrong("Column '%s' needs one of field, constant and template.".formatted(column));
                }
            });
        }
    }

    /** The parts of the form that are read. */
    public Set<String> parts() {
        return reads.keySet();
    }

    public boolean isOf(String part, Format format) {
        return format.code().equals(reads.get(part));
    }

    /** What a part must be, in words. */
    public String format(String part) {
        return String.valueOf(reads.get(part));
    }

    /** Names of fields that a part has, as far as the rules want them. */
    public List<String> fields(String part) {
        return rulesOf(part).flatMap(Rule::fields).distinct().toList();
    }

    /** The columns of one of our files that the rules fill. */
    public List<String> columns(String file) {
        var columns = new LinkedHashSet<String>();
        rules.stream()
                .filter(rule -> rule.to().equals(file))
                .forEach(rule -> columns.addAll(rule.columns().keySet()));
        return List.copyOf(columns);
    }

    /** Applies each rule to a record of a part. */
    public void apply(String part, SourceRecord record, RowTaker taker) throws IOException {
        for (var rule : rules) {
            if (rule.from().equals(part)) {
                var row = rule.apply(record);
                if (row.isPresent()) {
                    taker.take(rule.to(), rule.once(), row.get());
                }
            }
        }
    }

    private Stream<Rule> rulesOf(String part) {
        return rules.stream().filter(rule -> rule.from().equals(part));
    }

    private static Target target(Collection<Target> targets, Rule rule) {
        return targets.stream()
                .filter(target -> target.code().equals(rule.to()))
                .findFirst()
                .orElseThrow();
    }

    private static void mustBeOneOf(String where, @Nullable String word, Collection<String> known) {
        if (word == null) {
            throw wrong("Something under '%s' is empty: write one of %s."
                    .formatted(where, String.join(", ", known.stream().sorted().toList())));
        } else if (!known.contains(word)) {
            throw wrong("'%s' cannot stand under '%s' here.%s"
                    .formatted(word, where, Advice.on(word, known).sentence()));
        }
    }

    static Problem wrong(String detail) {
        return Problem.invalidParameter(MAPPING, detail);
    }

    /** Takes the rows that a mapping makes. */
    public interface RowTaker {

        /** @param once whether a row of a key that was there before is the same one again */
        void take(String file, boolean once, MappedRow row) throws IOException;
    }
}
