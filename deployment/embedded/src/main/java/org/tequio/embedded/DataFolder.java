package org.tequio.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The one folder that everything lives in: databases, keys, logs. It belongs to one launcher at a time, through a lock
 * that the system takes back when that launcher dies.
 */
final class DataFolder {

    static final int FORMAT = 1;

    /** Below this the databases could not even lay out their first files and logs. */
    private static final long LEAST_FREE_BYTES = 1L << 30;

    private final Path root;
    private final FileLock lock;

    private DataFolder(Path root, FileLock lock) {
        this.root = root;
        this.lock = lock;
    }

    static DataFolder open(Path asked) {
        var root = asked.toAbsolutePath().normalize();
        try {
            Files.createDirectories(root);
            SystemUser.mustOwn(root);
            var folder = new DataFolder(root, lock(root.resolve("lock")));
            folder.checkVersion();
            var shortage = folder.shortage();
            if (shortage.isPresent()) {
                throw shortage.get();
            }
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.logs());
            return folder;
        } catch (IOException failure) {
            throw new Refusal(
                    "Cannot use the data folder %s: %s. Mend it or choose another with --data.",
                    root, Reason.of(failure));
        }
    }

    private static FileLock lock(Path file) throws IOException {
        var lock = FileChannel.open(file, CREATE, WRITE).tryLock();
        if (lock == null) {
            throw new Refusal(
                    "The data folder %s is in use by another launcher: stop that one or choose another with --data.",
                    file.getParent());
        }
        return lock;
    }

    private void checkVersion() throws IOException {
        var version = file("version");
        if (!version.exists()) {
            checkNothingElseLivesHere();
            version.write(FORMAT + "\n");
        }
        var format = version.read();
        if (!format.equals(String.valueOf(FORMAT))) {
            throw new Refusal(
                    "The data folder %s has format %s, newer than this program's %d: use the newer program or choose another with --data.",
                    root, format, FORMAT);
        }
    }

    private void checkNothingElseLivesHere() throws IOException {
        try (var entries = Files.list(root)) {
            var strangers = entries.map(entry -> entry.getFileName().toString())
                    .filter(name -> !name.startsWith(".") && !name.equals("lock") && !name.equals("lost+found"));
            if (strangers.findAny().isPresent()) {
                throw new Refusal("%s holds other files: choose an empty or new folder with --data.", root);
            }
        }
    }

    /** The line to show when there is too little room. */
    Optional<Refusal> shortage() {
        var free = root.toFile().getUsableSpace();
        return free >= LEAST_FREE_BYTES
                ? Optional.empty()
                : Optional.of(new Refusal(
                        "Only %d MiB are free at %s, at least %d are needed: make room or choose another with --data.",
                        free >> 20, root, LEAST_FREE_BYTES >> 20));
    }

    Path path(String name) {
        return root.resolve(name);
    }

    PrivateFile file(String name) {
        return new PrivateFile(path(name));
    }

    Path logs() {
        return path("logs");
    }

    boolean isOurs() {
        return lock.isValid();
    }
}
