package org.tequio.intake.statement;

import com.fasterxml.jackson.databind.JsonNode;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Licences;
import org.tequio.reference.Role;
import org.tequio.register.LanguageTag;
import org.tequio.shared.Addresses;
import org.tequio.shared.Advice;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.PartialDate;
import org.tequio.shared.RecordId;
import org.tequio.shared.WebAddress;

import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.Function;
import java.util.function.Predicate;
import java.util.function.Supplier;
import java.util.regex.Pattern;

/** Reads the fields of one object of a body into what the register keeps; what is wrong with them goes to the faults. */
public final class Check {

    private static final Pattern UNREADABLE = Pattern.compile("[\\x00\\p{Cs}]");

    static final int LONGEST_NAME = 500;
    static final int LONGEST_TEXT = 10_000;
    private static final int LONGEST_LIST = 100;

    private final BodyFaults faults;
    private final Predicate<String> isNew;

    public Check(BodyFaults faults) {
        this(faults, field -> true);
    }

    private Check(BodyFaults faults, Predicate<String> isNew) {
        this.faults = faults;
        this.isNew = isNew;
    }

    /**
     * Of a record of which only some fields are new: what the register has let in before is not held against them, but kept
     * as it stands there. It is still held against what is new, such as a subdivision against another country.
     */
    public static Check ofChanges(BodyFaults faults, JsonNode changes) {
        return new Check(faults, field -> !changes.at("/" + field).isMissingNode());
    }

    /** Whether the register has it already. */
    boolean isKept(String field) {
        return !isNew.test(field);
    }

    /** Whether no fault was found anywhere. */
    public boolean isSound() {
        return faults.count() == 0;
    }

    /** Of the object in a field. */
    Check in(String field) {
        return new Check(faults.at("/" + field), part -> isNew.test(field));
    }

    /** Of an object in a list in a field. */
    Check in(String field, int index) {
        return new Check(faults.at("/%s/%d".formatted(field, index)), part -> isNew.test(field));
    }

    void fault(String field, String code, String detail) {
        faults.add("/" + field, code, detail);
    }

    void missing(String field) {
        fault(field, "required", "Give '%s'.".formatted(field));
    }

    /** A text that must be there; empty only if it is at fault. */
    String required(String field, @Nullable String value, int longest) {
        var text = optional(field, value, longest);
        if (text == null && (value == null || value.isBlank())) {
            missing(field);
        }
        return text == null ? "" : text;
    }

    /** A text that everybody will read; null when there is none or it is at fault. */
    @Nullable
    String optional(String field, @Nullable String value, int longest) {
        var text = readable(field, value, longest);
        if (text != null && !isKept(field) && Addresses.areIn(text)) {
            fault(field, "holds-address", Addresses.ADVICE);
        }
        return text;
    }

    private @Nullable String readable(String field, @Nullable String value, int longest) {
        if (value == null || value.isBlank()) {
            return null;
        }
        if (isKept(field)) {
            return value;
        }
        if (UNREADABLE.matcher(value).find()) {
            fault(field, "invalid-value", "%s holds a NUL or half a character: leave it out.".formatted(field));
            return null;
        }
        if (value.strip().length() > longest) {
            fault(field, "too-long", "Shorten %s to %d characters.".formatted(field, longest));
            return null;
        }
        return value.strip();
    }

    /** A code that must be there. */
    <T> Optional<T> requiredCode(String field, @Nullable String value, Codes<T> codes) {
        if (value == null || value.isBlank()) {
            missing(field);
        }
        return code(field, value, codes);
    }

    <T> Optional<T> code(String field, @Nullable String value, Codes<T> codes) {
        return parsed(field, value, codes::find, () -> codes.advice(Objects.requireNonNull(value)));
    }

    Optional<Role> role(String field, @Nullable String value) {
        return parsed(field, value, Role::find, () -> Advice.on(Objects.requireNonNull(value), Role.allWords()));
    }

    /** As {@link #codes(String, List, Function, Function)}, of a list of ours. */
    List<String> codes(String field, @Nullable List<String> values, Codes<? extends Coded> codes) {
        return codes(field, values, codes::find, codes::advice);
    }

    @Nullable
    PartialDate date(String field, @Nullable String value) {
        return shaped(field, value, PartialDate::parse, "%s is a date: write 2019, 2019-06 or 2019-06-30.");
    }

    /** An id of the SPDX list, as the list has it. */
    Optional<String> licence(String field, @Nullable String value) {
        return parsed(field, value, Licences::find, () -> Licences.advice(Objects.requireNonNull(value)));
    }

    /** A date that has come; also when it has not, which is a fault of one that is new. */
    @Nullable
    PartialDate past(String field, @Nullable String value) {
        var date = date(field, value);
        if (date != null && !isKept(field)) {
            faults.notAhead("/" + field, date.firstDay());
        }
        return date;
    }

    /** Notes when a second date ends before the first begins. */
    void inOrder(@Nullable PartialDate first, @Nullable PartialDate second, String field) {
        if (first != null && second != null && second.lastDay().isBefore(first.firstDay())) {
            fault(field, "ends-before-it-begins", "Write a date from %s on.".formatted(first));
        }
    }

    @Nullable
    String address(String field, @Nullable String value) {
        return formed(
                field, value, WebAddress::parse, "%s is a whole web address, beginning with https:// or http://.");
    }

    @Nullable
    String language(String field, @Nullable String value) {
        return formed(field, value, LanguageTag::parse, "%s is a language tag such as en, fr or zh-Hant.");
    }

    /** The id of a record; whether there is such a record is for others to find out. */
    @Nullable
    String id(String field, @Nullable String value) {
        return formed(
                field,
                value,
                text -> RecordId.parse(text).map(RecordId::value),
                "%s is the id of a record: copy it from where it stands.");
    }

    /** The id of a record that must be there; empty only if it is at fault. */
    String requiredId(String field, @Nullable String value) {
        if (value == null || value.isBlank()) {
            missing(field);
        }
        var id = id(field, value);
        return id == null ? "" : id;
    }

    /** A list without what is at fault in it, of at most a hundred if it is new. */
    <T> List<T> list(String field, @Nullable List<T> values) {
        if (values == null) {
            return List.of();
        }
        if (!isKept(field) && values.size() > LONGEST_LIST) {
            fault(field, "too-many", "%s takes at most %d.".formatted(field, LONGEST_LIST));
            return List.of();
        }
        if (values.stream().anyMatch(Objects::isNull)) {
            fault(field, "invalid-value", "%s holds a null: leave it out.".formatted(field));
        }
        return values.stream().filter(Objects::nonNull).toList();
    }

    /** The codes of those that are found; the others are at fault. */
    <T extends Coded> List<String> codes(
            String field,
            @Nullable List<String> values,
            Function<String, Optional<T>> find,
            Function<String, Advice> advice) {
        var given = list(field, values);
        if (isKept(field)) {
            return given;
        }
        var known = new ArrayList<String>();
        for (int i = 0; i < given.size(); i++) {
            var value = given.get(i);
            parsed("%s/%d".formatted(field, i), value, find, () -> advice.apply(value))
                    .map(Coded::code)
                    .ifPresent(known::add);
        }
        return known.stream().distinct().toList();
    }

    <T> Optional<T> parsed(
            String field, @Nullable String value, Function<String, Optional<T>> find, Supplier<Advice> advice) {
        if (value == null || value.isBlank()) {
            return Optional.empty();
        }
        var found = find.apply(value.strip());
        if (found.isEmpty()) {
            faults.unknownCode("/" + field, value, advice.get());
        }
        return found;
    }

    private @Nullable String formed(
            String field, @Nullable String value, Function<String, Optional<String>> parse, String otherwise) {
        return isKept(field) ? readable(field, value, LONGEST_TEXT) : shaped(field, value, parse, otherwise);
    }

    private <T> @Nullable T shaped(
            String field, @Nullable String value, Function<String, Optional<T>> parse, String otherwise) {
        var text = readable(field, value, LONGEST_TEXT);
        if (text == null) {
            return null;
        }
        var parsed = parse.apply(text);
        if (parsed.isEmpty()) {
            fault(field, "invalid-value", otherwise.formatted(field));
        }
        return parsed.orElse(null);
    }
}
