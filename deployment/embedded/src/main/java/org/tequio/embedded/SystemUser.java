package org.tequio.embedded;

import com.sun.security.auth.module.UnixSystem;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;

/** Who runs the launcher, and what that asks of its children. */
final class SystemUser {

    private SystemUser() {}

    static boolean isRoot() {
        return new UnixSystem().getUid() == 0;
    }

    /** Root could read a stranger's folder, but PostgreSQL, which gives root's powers up, could not. */
    static void mustOwn(Path folder) throws IOException {
        if (isRoot() && (int) Files.getAttribute(folder, "unix:uid") != 0) {
            throw new Refusal(
                    "The data folder %s belongs to %s: start as that user or choose another with --data.",
                    folder, Files.getOwner(folder).getName());
        }
    }

    static void mustBeAbleToGiveUpRoot(DataFolder folder) throws IOException, InterruptedException {
        var log = folder.logs().resolve("postgres.log");
        if (isRoot() && !(isOnPath("unshare") && new Tool(unprivileged(List.of("true")), log).succeeds())) {
            throw new Refusal("PostgreSQL does not run as root, and this system does not let root give its powers up"
                    + " ('unshare -U' fails): start as an ordinary user.");
        }
    }

    /**
     * PostgreSQL refuses to run as root. In a user namespace of its own, root is an ordinary user that still owns its
     * files; {@code unshare} becomes the command it is given, so the process stays the launcher's direct child.
     */
    static List<String> unprivileged(List<String> command) {
        return isRoot() ? prefixed(List.of("unshare", "-U"), command) : command;
    }

    /** In a session of its own, Ctrl-C reaches only the launcher, which then stops its children in order. */
    static List<String> ownSession(List<String> command) {
        return isOnPath("setsid") ? prefixed(List.of("setsid"), command) : command;
    }

    private static boolean isOnPath(String program) {
        return List.of(System.getenv().getOrDefault("PATH", "/usr/bin:/bin").split(":")).stream()
                .anyMatch(folder -> Files.isExecutable(Path.of(folder, program)));
    }

    private static List<String> prefixed(List<String> prefix, List<String> command) {
        var all = new ArrayList<>(prefix);
        all.addAll(command);
        return all;
    }
}
