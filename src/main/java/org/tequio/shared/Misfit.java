package org.tequio.shared;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonMappingException.Reference;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.exc.InvalidFormatException;
import com.fasterxml.jackson.databind.exc.MismatchedInputException;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.databind.node.ArrayNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import org.jspecify.annotations.Nullable;

import java.time.Instant;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.Collection;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Where a body does not fit the record that it is read into, in the words of the contract instead of Java's. */
public record Misfit(JsonMappingException cause) {

    private static final List<Class<?>> WHOLE = List.of(int.class, Integer.class, long.class, Long.class);

    String pointer() {
        return cause.getPath().stream().map(Misfit::step).collect(Collectors.joining());
    }

    void addTo(BodyFaults faults) {
        if (cause instanceof UnrecognizedPropertyException unknown) {
            faults.add(
                    pointer(),
                    "unknown-field",
                    "There is no field '%.64s' here.".formatted(unknown.getPropertyName()),
                    advice(unknown));
        } else if (cause instanceof InvalidFormatException format && isCode(format.getTargetType())) {
            faults.code(pointer(), String.valueOf(format.getValue()), choice(format.getTargetType()));
        } else {
            faults.add(pointer(), "invalid-value", inWords());
        }
    }

    /** What must stand there instead, or why that cannot be read. */
    public String inWords() {
        var name = name();
        if (cause instanceof InvalidFormatException format
                && format.getTargetType().isEnum()) {
            return "%s must be one of %s.".formatted(name, String.join(", ", choice(format.getTargetType())));
        } else if (cause instanceof MismatchedInputException mismatch) {
            return "%s must be %s.".formatted(name, wanted(mismatch.getTargetType()));
        } else if (cause.getCause() instanceof JsonProcessingException broken) {
            return "%s cannot be read: %s.".formatted(name, ParserWords.what(broken));
        }
        return cause.getCause() instanceof IllegalArgumentException refused
                ? String.valueOf(refused.getMessage())
                : "%s has a value that cannot be read.".formatted(name);
    }

    /** Leaves null in its place: items behind it keep their pointers. */
    boolean removeFrom(JsonNode tree) {
        var path = cause.getPath();
        JsonNode parent = tree;
        for (var reference : path.subList(0, Math.max(0, path.size() - 1))) {
            parent = reference.getFieldName() == null
                    ? parent.path(reference.getIndex())
                    : parent.path(reference.getFieldName());
        }
        if (!path.isEmpty() && parent instanceof ObjectNode object) {
            return object.remove(last().getFieldName()) != null;
        }
        if (!path.isEmpty() && parent instanceof ArrayNode array && array.has(last().getIndex())) {
            array.setNull(last().getIndex());
            return true;
        }
        return false;
    }

    private String name() {
        return cause.getPath().stream()
                .map(Reference::getFieldName)
                .filter(name -> name != null)
                .reduce((one, next) -> next)
                .orElse("The body");
    }

    private Reference last() {
        return cause.getPath().get(cause.getPath().size() - 1);
    }

    private static String step(Reference reference) {
        return "/"
                + (reference.getFieldName() == null
                        ? String.valueOf(reference.getIndex())
                        : reference.getFieldName().replace("~", "~0").replace("/", "~1"));
    }

    private static Advice advice(UnrecognizedPropertyException unknown) {
        var known = unknown.getKnownPropertyIds().stream()
                .map(String::valueOf)
                .sorted()
                .toList();
        return Advice.on(unknown.getPropertyName(), known);
    }

    private static boolean isCode(@Nullable Class<?> type) {
        return type != null && type.isEnum() && Coded.class.isAssignableFrom(type);
    }

    private static Collection<String> choice(Class<?> type) {
        return Arrays.stream(type.getEnumConstants())
                .map(constant -> constant instanceof Coded coded
                        ? coded.code()
                        : constant.toString().toLowerCase(Locale.ROOT))
                .toList();
    }

    private static String wanted(@Nullable Class<?> type) {
        if (type == null) {
            return "another kind of value";
        } else if (type == Instant.class) {
            return "a moment such as 2027-01-31T12:00:00Z";
        } else if (type == LocalDate.class) {
            return "a day such as 2027-01-31";
        } else if (type == boolean.class || type == Boolean.class) {
            return "true or false";
        } else if (WHOLE.contains(type)) {
            return "a whole number";
        } else if (type.isPrimitive() || Number.class.isAssignableFrom(type)) {
            return "a number";
        } else if (Collection.class.isAssignableFrom(type)) {
            return "a list";
        }
        return type == String.class || type.isEnum() ? "a text" : "an object";
    }
}
