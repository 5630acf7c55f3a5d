package org.tequio.journey;

import java.io.IOException;
import java.nio.charset.StandardCharsets;

/**
 * Ends a process when this one is gone, however that comes about, {@code kill -9} included: a shell waits for the end of
 * a pipe that only we hold open.
 */
record LastWill(Process shell) {

    static LastWill toEnd(Process heir) throws IOException {
        var pid = String.valueOf(heir.pid());
        return new LastWill(new ProcessBuilder("sh", "-c", "read revoked || kill \"$0\"", pid).start());
    }

    void revoke() throws IOException {
        try (var pipe = shell.getOutputStream()) {
            pipe.write("revoked\n".getBytes(StandardCharsets.US_ASCII));
        }
    }
}
