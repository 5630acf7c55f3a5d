package org.tequio.shared;

import com.fasterxml.jackson.core.JsonParser;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import com.fasterxml.jackson.databind.cfg.CoercionAction;
import com.fasterxml.jackson.databind.cfg.CoercionInputShape;
import com.fasterxml.jackson.databind.node.NullNode;
import com.fasterxml.jackson.databind.node.ObjectNode;
import com.fasterxml.jackson.databind.type.LogicalType;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.io.InputStream;
import java.time.Clock;
import java.util.List;
import java.util.function.BiConsumer;

import static java.util.Objects.requireNonNull;

/**
 * Reads the JSON that somebody sends and refuses whatever it would otherwise ignore or bend: unknown fields, fields given
 * twice, texts where numbers belong. What is wrong is told all at once.
 */
@ApplicationScoped
public class JsonBodies {

    /** No body of ours needs a tenth of it; files come as forms. */
    private static final int MOST_BYTES = 1 << 20;

    private final ObjectMapper mapper;
    private final TerritoryCodes territories;
    private final Clock clock;

    JsonBodies(ObjectMapper mapper, TerritoryCodes territories, Clock clock) {
        this.mapper = strict(mapper.copy());
        this.territories = territories;
        this.clock = clock;
    }

    /** @throws Problem 413 if it is larger than 1 MiB, 400 if it is cut off or with all faults if it has any */
    public <T> T read(InputStream json, Class<T> type) throws IOException {
        return read(bytes(json), type);
    }

    /**
     * The body as it was sent, for who has to know it again.
     *
     * @throws Problem 413 if it is larger than 1 MiB, 400 if its client leaves or waits too long before all of it is sent
     */
    public byte[] bytes(InputStream json) {
        var bytes = received(json);
        if (bytes.length > MOST_BYTES) {
            throw Problem.of(ProblemType.TOO_LARGE, "A body of JSON may have at most %d bytes.".formatted(MOST_BYTES));
        }
        return bytes;
    }

    private static byte[] received(InputStream json) {
        try {
            return json.readNBytes(MOST_BYTES + 1);
        } catch (IOException e) {
            throw Problem.of(
                    ProblemType.INVALID_REQUEST, "The body did not come to its end: send it again, and all at once.");
        }
    }

    /** @throws Problem 400 with all faults if it has any */
    public <T> T read(byte[] json, Class<T> type) throws IOException {
        return read(json, type, (body, faults) -> {});
    }

    /**
     * Reads a body of which more is asked here than it asks of itself.
     *
     * @throws Problem 400 with all faults if it has any
     */
    public <T> T read(byte[] json, Class<T> type, BiConsumer<? super T, BodyFaults> furtherCheck) throws IOException {
        var faults = faults();
        var body = read(tree(json, faults), type, faults);
        if (body == null) {
            throw faults.problem();
        }
        if (body instanceof Checked checked) {
            checked.check(faults);
        }
        furtherCheck.accept(body, faults);
        faults.refuse();
        return body;
    }

    /**
     * What somebody would say with these fields instead of theirs; null leaves one out (RFC 7396, without looking into
     * objects). Where there are faults, that which could be read.
     */
    public <T> T patched(T present, JsonNode changes, Class<T> type, BodyFaults faults) throws JsonProcessingException {
        ObjectNode patched = mapper.valueToTree(present);
        changes.properties()
                .forEach(
                        change -> patched.set(change.getKey(), change.getValue().deepCopy()));
        return requireNonNull(read(patched, type, faults));
    }

    /** A value as the JSON that stands for it. */
    public JsonNode tree(Object value) {
        return WholeNumbers.in(mapper.valueToTree(value));
    }

    /** For what can only be checked later, such as whether a record is there. */
    public BodyFaults faults() {
        return new BodyFaults(territories, clock);
    }

    private JsonNode tree(byte[] json, BodyFaults faults) throws IOException {
        try {
            var tree = mapper.readTree(json);
            return tree.isMissingNode() ? NullNode.instance : WholeNumbers.in(tree);
        } catch (JsonProcessingException e) {
            faults.add("", "not-json", "The body is not readable JSON: %s.".formatted(ParserWords.whatAndWhere(e)));
            throw faults.problem();
        }
    }

    /** Jackson ends at the first fault: that is noted and taken out, and the rest is read again, once for each. */
    private <T> @Nullable T read(JsonNode tree, Class<T> type, BodyFaults faults) throws JsonProcessingException {
        while (true) {
            try {
                var body = mapper.treeToValue(tree, type);
                faults.required("", body);
                return body;
            } catch (JsonMappingException e) {
                var misfit = new Misfit(e);
                boolean known = faults.has(misfit.pointer());
                misfit.addTo(faults);
                if (known || faults.isFull() || !misfit.removeFrom(tree)) {
                    throw faults.problem();
                }
            }
        }
    }

    private static ObjectMapper strict(ObjectMapper mapper) {
        mapper.enable(JsonParser.Feature.STRICT_DUPLICATE_DETECTION)
                .enable(
                        DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES,
                        DeserializationFeature.FAIL_ON_TRAILING_TOKENS,
                        DeserializationFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT);
        refuse(
                mapper,
                LogicalType.Textual,
                List.of(CoercionInputShape.Integer, CoercionInputShape.Float, CoercionInputShape.Boolean));
        for (var type : List.of(LogicalType.Boolean, LogicalType.Integer, LogicalType.Float)) {
            refuse(mapper, type, List.of(CoercionInputShape.String, CoercionInputShape.EmptyString));
        }
        return mapper;
    }

    private static void refuse(ObjectMapper mapper, LogicalType type, List<CoercionInputShape> shapes) {
        var coercion = mapper.coercionConfigFor(type);
        shapes.forEach(shape -> coercion.setCoercion(shape, CoercionAction.Fail));
    }
}
