package org.tequio.exchange.imports.mapping;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.core.StreamReadFeature;
import com.fasterxml.jackson.databind.DeserializationFeature;
import com.fasterxml.jackson.databind.MapperFeature;
import com.fasterxml.jackson.databind.exc.UnrecognizedPropertyException;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.tequio.shared.Advice;

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
                            e.getLocation().getLineNr(),
                            e.getPropertyName(),
                            Advice.on(e.getPropertyName(), known).sentence()));
        } catch (JsonProcessingException e) {
            var line = e.getLocation() == null ? 1 : e.getLocation().getLineNr();
            throw Mapping.wrong("Line %d of the mapping cannot be read: %s".formatted(line, e.getOriginalMessage()));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
