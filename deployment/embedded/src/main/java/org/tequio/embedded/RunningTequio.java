package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.util.Properties;

/** A Tequio that another launcher runs on a folder. */
record RunningTequio(Path data) {

    /** Only while its launcher is there: to a stranger on the same port the key would be told. */
    TequioApi api() throws IOException {
        if (!DataFolder.isInUse(data)) {
            throw isNone();
        }
        try (var file = Files.newBufferedReader(data.resolve(DataFolder.RUN))) {
            var run = new Properties();
            run.load(file);
            return TequioApi.at(Integer.parseInt(run.getProperty("http.port")), AdminKey.in(data));
        } catch (NoSuchFileException e) {
            throw isNone();
        }
    }

    /** Also to say when nobody answers: a launcher that was killed leaves its status file behind. */
    Refusal isNone() {
        return new Refusal("No Tequio runs on %s: start it with scripts/start, or name its folder with --data.", data);
    }
}
