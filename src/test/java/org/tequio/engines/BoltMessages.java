package org.tequio.engines;

import java.io.ByteArrayOutputStream;
import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.util.function.Consumer;

/** Puts the chunks of a client's Bolt stream together to messages and hands over the Cypher of those that run one. */
final class BoltMessages {

    /** The magic number and four versions, with which a connection begins. */
    private static final int HANDSHAKE = 20;

    /** Of the version that a newer client chooses from a list: its two first bytes are zero, as no message begins. */
    private static final int REST_OF_VERSION = 3;

    private static final int RUN = 0x10;

    private final Consumer<String> statements;
    private final ByteArrayOutputStream message = new ByteArrayOutputStream();
    private int toSkip = HANDSHAKE;
    private boolean agreed;
    private int header = -1;
    private int chunk;

    BoltMessages(Consumer<String> statements) {
        this.statements = statements;
    }

    void take(byte[] buffer, int length) {
        for (int i = 0; i < length; i++) {
            take(buffer[i] & 0xFF);
        }
    }

    private void take(int read) {
        if (toSkip > 0) {
            toSkip--;
        } else if (chunk > 0) {
            message.write(read);
            chunk--;
        } else if (header < 0) {
            header = read;
        } else {
            chunk = header << 8 | read;
            header = -1;
            if (chunk > 0) {
                agreed = true;
            } else if (!agreed) {
                toSkip = REST_OF_VERSION;
                agreed = true;
            } else if (message.size() > 0) {
                end(message.toByteArray());
                message.reset();
            }
        }
    }

    private void end(byte[] bytes) {
        if (bytes.length > 2 && (bytes[1] & 0xFF) == RUN) {
            statements.accept(text(ByteBuffer.wrap(bytes, 2, bytes.length - 2)));
        }
    }

    /** A PackStream string: up to 15 bytes with the length in the marker, else with a length of 1, 2 or 4 bytes. */
    private static String text(ByteBuffer packed) {
        int marker = packed.get() & 0xFF;
        int length =
                switch (marker) {
                    case 0xD0 -> packed.get() & 0xFF;
                    case 0xD1 -> packed.getShort() & 0xFFFF;
                    case 0xD2 -> packed.getInt();
                    default -> marker & 0x0F;
                };
        var text = new byte[length];
        packed.get(text);
        return new String(text, StandardCharsets.UTF_8);
    }
}
