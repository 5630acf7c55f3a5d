package org.tequio.embedded;

import static java.nio.charset.StandardCharsets.UTF_8;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** The key of the first administrator, drawn once per data folder; the application is told only its hash. */
record AdminKey(String value, Path path) {

    static AdminKey of(DataFolder folder) throws IOException {
        var file = folder.file("admin-key");
        if (!file.exists()) {
            file.write("tq_" + Keys.random() + "\n");
        }
        return new AdminKey(file.read(), file.path());
    }

    /** The key of a folder that another launcher keeps. */
    static AdminKey in(Path data) throws IOException {
        var path = data.resolve("admin-key");
        return new AdminKey(Files.readString(path).strip(), path);
    }

    String sha256() {
        try {
            var digest = MessageDigest.getInstance("SHA-256").digest(value.getBytes(UTF_8));
            return HexFormat.of().formatHex(digest);
        } catch (NoSuchAlgorithmException impossible) {
            throw new IllegalStateException(impossible);
        }
    }
}
