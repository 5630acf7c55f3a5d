package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.JsonMappingException;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.tequio.shared.Advice;
import org.tequio.shared.Misfit;
import org.tequio.shared.ParserWords;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.CharacterCodingException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Collection;

/** Reads mappings; what they do not know is an error, so that no typing error goes unseen. */
final class MappingText {

    private static final YAMLMapper YAML = YAMLMapper.builder()
            .enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES)
            .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
            .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
            .enable(MapperFeature.ACCEPT_CASE_INSENSITIVE_ENUMS)
            .build();
    private static final int LONGEST = 256 << 10;
    private static final String NO_OBJECT =
            "A mapping is one object, of 'reads' and 'rules'. The name of a mapping that "
                    + "comes along stands in the address: ?mapping=NAME.";

    private MappingText() {}

    /** @throws org.tequio.shared.Problem 400 that says where it is wrong */
    static Mapping read(Path file, Collection<Target> targets) throws IOException {
        if (Files.size(file) > LONGEST) {
            throw Mapping.wrong("A mapping has at most %d bytes.".formatted(LONGEST));
        }
        try {
            return read(Files.readString(file), targets);
        } catch (CharacterCodingException e) {
            throw Mapping.wrong("The mapping is not UTF-8.");
        }
    }

    static Mapping read(String text, Collection<Target> targets) {
        try {
            var mapping = YAML.readValue(text, Mapping.class);
            if (mapping == null) {
                throw Mapping.wrong("The mapping is empty.");
            }
            mapping.check(targets);
            return mapping;
        } catch (UnrecognizedPropertyException e) {
            var known = e.getKnownPropertyIds().stream().map(String::valueOf).toList();
            throw Mapping.wrong("Line %d of the mapping: there is no '%s'.%s"
                    .formatted(
                            line(e),
                            e.getPropertyName(),
                            Advice.on(e.getPropertyName(), known).sentence()));
        } catch (JsonMappingException e) {
            throw Mapping.wrong(
                    e.getPath().isEmpty()
                            ? NO_OBJECT
                            : "Line %d of the mapping: %s".formatted(line(e), new Misfit(e).inWords()));
        } catch (JsonProcessingException e) {
            throw Mapping.wrong("Line %d of the mapping cannot be read: %s.".formatted(line(e), ParserWords.what(e)));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static int line(JsonProcessingException e) {
        return e.getLocation() == null ? 1 : e.getLocation().getLineNr();
    }
}
