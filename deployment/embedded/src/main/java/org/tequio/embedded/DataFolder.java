package org.tequio.embedded;

import static java.nio.file.StandardOpenOption.CREATE;
import static java.nio.file.StandardOpenOption.WRITE;

import java.io.IOException;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.NoSuchFileException;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Optional;

/**
 * The one folder that everything lives in: databases, keys, logs. It belongs to one launcher at a time, through a lock
 * that the system takes back when that launcher dies.
 *
 * @param lock held as long as this object is in use: a collected lock is a released one
 */
record DataFolder(Path root, FileLock lock) {

    /** What a launcher tells others while it runs: of the databases, and of Tequio. */
    static final String ENGINES = "engines.properties";

    static final String RUN = "run.properties";

    /** Below this the databases could not even lay out their first files and logs. */
    private static final long LEAST_FREE_BYTES = 1L << 30;

    static DataFolder open(Path asked) {
        try {
            var root = made(asked.toAbsolutePath().normalize());
            SystemUser.mustOwn(root);
            var format = new Format(root);
            format.mustNotBeStrange();
            var folder = new DataFolder(root, lock(root));
            format.mustBeKnown();
            folder.forgetLastRun();
            folder.mustHaveSpace();
            Files.setPosixFilePermissions(root, PosixFilePermissions.fromString("rwx------"));
            Files.createDirectories(folder.logs());
            return folder;
        } catch (IOException failure) {
            throw new Refusal(
                    "Cannot use the data folder %s: %s. Mend it or choose another with --data.",
                    asked, Reason.of(failure));
        }
    }

    /** The real path, since that is how the system tells which program a process runs. */
    private static Path made(Path root) throws IOException {
        return (Files.isDirectory(root) ? root : Files.createDirectories(root)).toRealPath();
    }

    private static FileLock lock(Path root) throws IOException {
        var lock = FileChannel.open(root.resolve(Format.LOCK), CREATE, WRITE).tryLock();
        if (lock == null) {
            throw new Refusal(
                    "The data folder %s is in use by another launcher: stop that one or choose another with --data.",
                    root);
        }
        return lock;
    }

    /** Whether a launcher holds it. */
    static boolean isInUse(Path root) throws IOException {
        try (var channel = FileChannel.open(root.resolve(Format.LOCK), WRITE)) {
            return channel.tryLock() == null;
        } catch (NoSuchFileException neverUsed) {
            return false;
        }
    }

    /** One that was killed told of ports at which somebody else may be by now. */
    private void forgetLastRun() throws IOException {
        file(ENGINES).delete();
        file(RUN).delete();
    }

    private void mustHaveSpace() {
        shortage().ifPresent(refusal -> {
            throw refusal;
        });
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
}
