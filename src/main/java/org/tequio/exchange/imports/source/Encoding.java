package org.tequio.exchange.imports.source;

import org.tequio.shared.Problem;

import java.io.BufferedInputStream;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.Charset;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;

/**
 * The encoding of a file.
 *
 * @param mark how many bytes of a byte order mark stand before the text
 * @param isGuessed whether nothing in the file says so: it only is no UTF-8
 * @param isAllUtf8 whether all of it was found to be UTF-8
 */
public record Encoding(Charset charset, int mark, boolean isGuessed, boolean isAllUtf8) {

    private static final Charset WINDOWS = Charset.forName("windows-1252");
    private static final int MARK_OF_UTF8 = 3;
    private static final int MARK_OF_UTF16 = 2;

    /** UTF-16 by its byte order mark, else UTF-8, else Windows-1252 if there is hardly any UTF-8 in it. */
    static Encoding of(Path file) throws IOException {
        byte[] start;
        try (var content = Files.newInputStream(file)) {
            start = content.readNBytes(MARK_OF_UTF8);
        }
        if (begins(start, 0xFE, 0xFF)) {
            return new Encoding(StandardCharsets.UTF_16BE, MARK_OF_UTF16, false, false);
        } else if (begins(start, 0xFF, 0xFE)) {
            return new Encoding(StandardCharsets.UTF_16LE, MARK_OF_UTF16, false, false);
        }
        var scan = Utf8Scan.of(file);
        boolean isMarked = begins(start, 0xEF, 0xBB, 0xBF);
        // where much is UTF-8 and little is not, little is broken
        return isMarked || scan.broken() <= scan.accented()
                ? new Encoding(StandardCharsets.UTF_8, isMarked ? MARK_OF_UTF8 : 0, false, scan.broken() == 0)
                : new Encoding(WINDOWS, 0, true, false);
    }

    boolean isUtf8() {
        return charset.equals(StandardCharsets.UTF_8);
    }

    /** What is no character of the encoding comes as the replacement character. */
    Reader open(Path file) throws IOException {
        var content = new BufferedInputStream(Files.newInputStream(file));
        content.skipNBytes(mark);
        var decoder = charset.newDecoder()
                .onMalformedInput(CodingErrorAction.REPLACE)
                .onUnmappableCharacter(CodingErrorAction.REPLACE);
        return new InputStreamReader(content, decoder);
    }

    /** Whether nothing in it shows that it is no text at all. */
    boolean isTextOf(Path file) throws IOException {
        try (var text = new BufferedReader(open(file))) {
            for (int sign = text.read(); sign >= 0; sign = text.read()) {
                if (sign == 0) {
                    return false;
                }
            }
        }
        return true;
    }

    /** @throws Problem 400 if a line of the file is longer than any record may be */
    static void mustHaveShortLines(String part, Path file) throws IOException {
        long line = 1;
        long length = 0;
        var buffer = new byte[1 << 16];
        try (var content = Files.newInputStream(file)) {
            for (int read = content.read(buffer); read >= 0; read = content.read(buffer)) {
                for (int i = 0; i < read; i++) {
                    boolean ends = buffer[i] == '\n' || buffer[i] == '\r';
                    length = ends ? 0 : length + 1;
                    line += buffer[i] == '\n' ? 1 : 0;
                    if (length > Limits.LONGEST_RECORD) {
                        throw Problem.invalidParameter(
                                part,
                                "Line %d of '%s' is longer than %d bytes: a line holds one record."
                                        .formatted(line, part, Limits.LONGEST_RECORD));
                    }
                }
            }
        }
    }

    private static boolean begins(byte[] start, int... mark) {
        for (int i = 0; i < mark.length; i++) {
            if (start.length <= i || (start[i] & 0xFF) != mark[i]) {
                return false;
            }
        }
        return true;
    }
}
