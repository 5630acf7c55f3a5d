package org.tequio.intake.statement;

import org.tequio.shared.Advice;
import org.tequio.shared.Nearest;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Collectors;

/** The licences of the SPDX list (ISO/IEC 5962), as whoever submits may name them. */
final class Licences {

    private static final String LIST = "spdx_licences.txt";
    private static final Map<String, String> IDS =
            lines().lines().filter(line -> !line.startsWith("#")).collect(Collectors.toMap(Licences::key, id -> id));

    private Licences() {}

    /** The id as the list has it; its letters may be large or small. */
    static Optional<String> find(String id) {
        return Optional.ofNullable(IDS.get(key(id)));
    }

    static Advice advice(String id) {
        return Advice.of(Nearest.to(id, IDS.values()), "Take an id of https://spdx.org/licenses, such as CC-BY-4.0.");
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static String lines() {
        try (var list = Licences.class.getResourceAsStream(LIST)) {
            return new String(Objects.requireNonNull(list).readAllBytes(), StandardCharsets.UTF_8);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
