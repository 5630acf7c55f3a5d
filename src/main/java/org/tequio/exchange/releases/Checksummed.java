package org.tequio.exchange.releases;

import java.io.FilterOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;

/** Counts what is written through it, and takes its SHA-256. */
final class Checksummed extends FilterOutputStream {

    private final MessageDigest digest;
    private long bytes;

    Checksummed(OutputStream output) {
        super(output);
        try {
            digest = MessageDigest.getInstance("SHA-256");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("Every Java has SHA-256", e);
        }
    }

    @Override
    public void write(int one) throws IOException {
        write(new byte[] {(byte) one}, 0, 1);
    }

    @Override
    public void write(byte[] some, int offset, int length) throws IOException {
        out.write(some, offset, length);
        digest.update(some, offset, length);
        bytes += length;
    }

    long bytes() {
        return bytes;
    }

    /** Of all that was written; to be asked once. */
    String sha256() {
        return HexFormat.of().formatHex(digest.digest());
    }
}
