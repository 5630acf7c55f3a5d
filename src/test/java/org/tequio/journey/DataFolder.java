package org.tequio.journey;

import java.io.IOException;
import java.io.StringReader;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Properties;
import java.util.stream.Stream;

/** What a launcher tells others through files of its data folder. */
record DataFolder(Path path) {

    Path adminKeyFile() {
        return path.resolve("admin-key");
    }

    String adminKey() throws IOException {
        return Files.readString(adminKeyFile()).strip();
    }

    int httpPort() throws IOException {
        return Integer.parseInt(read("run.properties").getProperty("http.port"));
    }

    /** The process that was last started for this part, be it alive or not. */
    long pid(Part part) throws IOException {
        return Long.parseLong(read("run.properties").getProperty(part.code() + ".pid"));
    }

    /** Addresses and passwords of the two databases. */
    Properties engines() throws IOException {
        return read("engines.properties");
    }

    /** Processes that have this folder among their arguments. */
    Stream<ProcessHandle> processes() {
        return ProcessHandle.allProcesses().filter(process -> process.info()
                .commandLine()
                .map(line -> line.contains(path.toString()))
                .orElse(false));
    }

    private Properties read(String name) throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(Files.readString(path.resolve(name))));
        return properties;
    }
}
