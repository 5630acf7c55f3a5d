package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;
import static java.nio.file.StandardCopyOption.ATOMIC_MOVE;
import static java.nio.file.StandardOpenOption.CREATE_NEW;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.io.StringReader;
import java.nio.ByteBuffer;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;

/** A small file for the owner's eyes (mode 600) that readers find whole, old or new, never half written. */
record PrivateFile(Path path) {

    boolean exists() {
        return Files.exists(path);
    }

    String read() throws IOException {
        return Files.readString(path).strip();
    }

    Map<String, String> readProperties() throws IOException {
        var properties = new Properties();
        properties.load(new StringReader(exists() ? Files.readString(path) : ""));
        var values = new TreeMap<String, String>();
        properties.stringPropertyNames().forEach(name -> values.put(name, properties.getProperty(name)));
        return values;
    }

    /** Values are numbers, addresses and URL-safe keys, so nothing needs escaping. */
    void write(Map<String, String> properties) throws IOException {
        var text = new StringBuilder();
        new TreeMap<>(properties).forEach((name, value) -> text.append(name + "=" + value + "\n"));
        write(text.toString());
    }

    void write(String text) throws IOException {
        write(text.getBytes(UTF_8));
    }

    void write(byte[] bytes) throws IOException {
        var draft = path.resolveSibling("." + path.getFileName() + ".draft");
        try {
            Files.deleteIfExists(draft);
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            try (var channel = FileChannel.open(draft, Set.of(WRITE, CREATE_NEW), owner)) {
                for (var left = ByteBuffer.wrap(bytes); left.hasRemaining(); ) {
                    channel.write(left);
                }
                channel.force(true);
            }
            Files.move(draft, path, ATOMIC_MOVE);
        } catch (IOException failure) {
            throw new Refusal("Cannot write %s: %s. Make room or mend its permissions.", path, Reason.of(failure));
        }
    }

    void delete() throws IOException {
        Files.deleteIfExists(path);
    }
}
