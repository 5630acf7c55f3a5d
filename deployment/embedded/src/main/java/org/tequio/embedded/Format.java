package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Set;

/** Which layout a data folder has, so that no program spoils what it does not understand. */
record Format(Path root) {

    static final String LOCK = "lock";

    private static final String KNOWN = "1";

    private static final Set<String> HARMLESS = Set.of(LOCK, "lost+found");

    private PrivateFile version() {
        return new PrivateFile(root.resolve("version"));
    }

    /** A folder of someone's photographs is no data folder. */
    void mustNotBeStrange() throws IOException {
        try (var entries = Files.list(root)) {
            var names = entries.map(entry -> entry.getFileName().toString());
            if (!version().exists() && names.anyMatch(name -> !name.startsWith(".") && !HARMLESS.contains(name))) {
                throw new Refusal("%s holds other files: choose an empty or new folder with --data.", root);
            }
        }
    }

    void mustBeKnown() throws IOException {
        if (!version().exists()) {
            version().write(KNOWN + "\n");
        }
        var format = version().read();
        if (!format.equals(KNOWN)) {
            throw new Refusal(
                    "The data folder %s has format %s, from a newer Tequio than this one (format %s):"
                            + " start that one or choose another folder with --data.",
                    root, format, KNOWN);
        }
    }
}
