package org.tequio.embedded;

import static java.lang.ProcessBuilder.Redirect.appendTo;

import java.io.File;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;

/** A program that does one thing and ends; what it says goes to a log. */
record Tool(List<String> command, Path log) {

    boolean succeeds() throws IOException, InterruptedException {
        return new ProcessBuilder(command)
                        .redirectErrorStream(true)
                        .redirectInput(new File("/dev/null"))
                        .redirectOutput(appendTo(log.toFile()))
                        .start()
                        .waitFor()
                == 0;
    }

    void mustSucceed(String what) throws IOException, InterruptedException {
        if (!succeeds()) {
            throw new Refusal("%s failed: %s (all of it in %s)", what, complaint(), log);
        }
    }

    private String complaint() throws IOException {
        return Files.readAllLines(log).stream()
                .filter(line -> line.contains("error:") || line.contains("FATAL") || line.contains("unshare:"))
                .reduce("", (earlier, later) -> later);
    }
}
