package org.tequio.exchange.imports.source;

import java.io.IOException;
import java.nio.ByteBuffer;
import java.nio.CharBuffer;
import java.nio.channels.FileChannel;
import java.nio.charset.CharsetDecoder;
import java.nio.charset.StandardCharsets;
import java.nio.file.Path;

/**
 * How much of a file is UTF-8.
 *
 * @param accented characters of more than one byte
 * @param broken places that are no UTF-8
 */
record Utf8Scan(long accented, long broken) {

    private static final int PIECE = 1 << 16;
    private static final int LAST_OF_ASCII = 127;

    static Utf8Scan of(Path file) throws IOException {
        var decoder = StandardCharsets.UTF_8.newDecoder();
        var bytes = ByteBuffer.allocate(PIECE);
        var chars = CharBuffer.allocate(PIECE);
        var scan = new Utf8Scan(0, 0);
        try (var channel = FileChannel.open(file)) {
            boolean isAtEnd = false;
            while (!isAtEnd) {
                isAtEnd = channel.read(bytes) < 0;
                bytes.flip();
                scan = scan.plus(decoder, bytes, chars, isAtEnd);
                bytes.compact();
            }
        }
        return scan;
    }

    private Utf8Scan plus(CharsetDecoder decoder, ByteBuffer bytes, CharBuffer chars, boolean isAtEnd) {
        long nowAccented = accented;
        long nowBroken = broken;
        for (var result = decoder.decode(bytes, chars, isAtEnd); ; result = decoder.decode(bytes, chars, isAtEnd)) {
            nowAccented += accentedIn(chars);
            chars.clear();
            if (result.isError()) {
                nowBroken++;
                bytes.position(bytes.position() + result.length());
            } else if (result.isUnderflow()) {
                return new Utf8Scan(nowAccented, nowBroken);
            }
        }
    }

    private static long accentedIn(CharBuffer chars) {
        chars.flip();
        long count = 0;
        while (chars.hasRemaining()) {
            count += chars.get() > LAST_OF_ASCII ? 1 : 0;
        }
        return count;
    }
}
