package org.tequio.embedded;

import java.io.IOException;
import java.nio.file.Path;

/** A program that runs in a process of its own and is kept alive. */
interface Program {

    /** The word for it in file names and properties. */
    String name();

    /** The word for it in what people read. */
    String title();

    Path log();

    /** Whatever must exist before each start; may be cut off at any moment and is then simply done again. */
    void prepare() throws IOException, InterruptedException;

    ProcessBuilder command() throws IOException;

    /** Whether it can serve now; asked again and again until it says yes. */
    boolean isReady(Process running) throws IOException, InterruptedException;

    /** Ends it orderly, and by force when it takes too long. */
    void end(Process running) throws IOException, InterruptedException;
}
