package org.tequio.exchange.imports.mapping;

import org.tequio.shared.Advice;
import org.tequio.shared.Problem;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;
import java.util.Collection;
import java.util.List;
import java.util.Objects;

/** The mappings that come along, and those that somebody sends. */
public final class Mappings {

    static final List<String> NAMES =
            List.of("essglobal", "iati-organisations", "iati-participating-orgs", "nodes-edges", "susy");

    private Mappings() {}

    /** @throws Problem 400 with the nearest name, when there is none of this name */
    public static Mapping named(String name, Collection<Target> targets) {
        if (!NAMES.contains(name)) {
            throw Problem.unknownCode("mapping", name, Advice.on(name, NAMES));
        }
        return MappingText.read(text(name), targets);
    }

    /** @throws Problem 400 that says what is wrong with it */
    public static Mapping sent(Path file, Collection<Target> targets) throws IOException {
        return MappingText.read(file, targets);
    }

    /** Its YAML. */
    static String text(String name) {
        try (var file = Mappings.class.getResourceAsStream("/mappings/" + name + ".yaml")) {
            return new String(Objects.requireNonNull(file).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
