package org.tequio.embedded;

import java.io.IOException;
import java.util.Map;
import java.util.TreeMap;

/** What others may want to know of a running launcher: addresses and process ids, kept true through restarts. */
final class Status {

    private final PrivateFile file;
    private final Map<String, String> values;
    private boolean isPublished;

    Status(PrivateFile file, Map<String, String> facts) {
        this.file = file;
        values = new TreeMap<>(facts);
    }

    synchronized void runs(String program, long pid) throws IOException {
        values.put(program + ".pid", String.valueOf(pid));
        if (isPublished) {
            file.write(values);
        }
    }

    /** From now on the file is there. */
    synchronized void publish() throws IOException {
        isPublished = true;
        file.write(values);
    }

    synchronized void withdraw() throws IOException {
        isPublished = false;
        file.delete();
    }
}
