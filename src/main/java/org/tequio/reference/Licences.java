package org.tequio.reference;

import org.tequio.shared.Advice;
import org.tequio.shared.Nearest;

import java.io.BufferedReader;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/** The licences of the SPDX list (ISO/IEC 5962), as whoever gives us data may name them. */
public final class Licences {

    private static final Map<String, String> IDS = ids();
    /** What ids are made of, and the {@code +} that some write behind one: SPDX 2.3, annex D. */
    private static final Pattern ID = Pattern.compile("[A-Za-z0-9.+-]+");

    private Licences() {}

    /** The id as the list has it; its letters may be large or small. */
    public static Optional<String> find(String id) {
        return Optional.ofNullable(IDS.get(key(id)));
    }

    /** Whether this is to be an id, of the list or not, and no sentence or address. */
    public static boolean isId(String text) {
        return ID.matcher(text).matches();
    }

    /** What to write instead of an id that is none of the list. */
    public static Advice advice(String id) {
        return Advice.of(Nearest.to(id, IDS.values()), "Take an id of https://spdx.org/licenses, such as CC-BY-4.0.");
    }

    private static String key(String id) {
        return id.toLowerCase(Locale.ROOT);
    }

    private static Map<String, String> ids() {
        try (var list = new BufferedReader(Tables.open("spdx_licences.txt"))) {
            return list.lines()
                    .filter(line -> !line.startsWith("#"))
                    .collect(Collectors.toMap(Licences::key, id -> id));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
