package org.tequio.embedded;

import java.io.IOException;

/** Ends this process, orderly, when its standard input ends: whoever started it is gone or has hung up. */
final class EndOfInput {

    private EndOfInput() {}

    static void exits() {
        var thread = new Thread(EndOfInput::readAll, "end-of-input");
        thread.setDaemon(true);
        thread.start();
    }

    private static void readAll() {
        try {
            System.in.transferTo(java.io.OutputStream.nullOutputStream());
        } catch (IOException closed) {
            // as good as the end
        }
        System.exit(0);
    }
}
