package org.tequio.network.formats;

import java.io.IOException;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.ArrayDeque;
import java.util.Deque;

/**
 * Writes elements as bytes of UTF-8. The {@code XMLStreamWriter} of the JDK needs about as long for a membership as
 * PostgreSQL, and it loses line breaks in attributes.
 */
public final class XmlWriter {

    private static final int BUFFER_BYTES = 1 << 15;

    private final OutputStream out;
    private final byte[] buffer = new byte[BUFFER_BYTES];
    private final Deque<String> open = new ArrayDeque<>();
    private int used;
    private boolean inTag;

    public XmlWriter(OutputStream out) throws IOException {
        this.out = out;
        plain("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
    }

    public XmlWriter start(String element) throws IOException {
        endTag();
        put('<');
        plain(element);
        open.push(element);
        inTag = true;
        return this;
    }

    /** An attribute of the element that was just started. */
    public XmlWriter attribute(String name, String value) throws IOException {
        put(' ');
        plain(name);
        put('=');
        put('"');
        escaped(value);
        put('"');
        return this;
    }

    public XmlWriter text(String text) throws IOException {
        endTag();
        escaped(text);
        return this;
    }

    public XmlWriter end() throws IOException {
        var element = open.pop();
        if (inTag) {
            plain("/>");
            inTag = false;
        } else {
            plain("</");
            plain(element);
            put('>');
        }
        return this;
    }

    /** A new line, where white space means nothing. */
    public XmlWriter line() throws IOException {
        endTag();
        put('\n');
        return this;
    }

    /** Hands on all that was written. */
    public void flush() throws IOException {
        endTag();
        drain();
        out.flush();
    }

    private void endTag() throws IOException {
        if (inTag) {
            put('>');
            inTag = false;
        }
    }

    private void escaped(String text) throws IOException {
        int done = 0;
        for (int i = 0; i < text.length(); i++) {
            if (!isPlain(text.charAt(i))) {
                plain(text, done, i);
                i += special(text, i);
                done = i + 1;
            }
        }
        plain(text, done, text.length());
    }

    private static boolean isPlain(char c) {
        return c >= ' ' && c < 0x80 && c != '<' && c != '>' && c != '&' && c != '"';
    }

    /**
     * What XML 1.0 cannot hold, even escaped, is left out.
     *
     * @return how many more characters of the text belong to this one
     */
    private int special(String text, int at) throws IOException {
        char c = text.charAt(at);
        switch (c) {
            case '<' -> plain("&lt;");
            case '>' -> plain("&gt;");
            case '&' -> plain("&amp;");
            case '"' -> plain("&quot;");
            case '\t' -> plain("&#9;");
            case '\n' -> plain("&#10;");
            case '\r' -> plain("&#13;");
            default -> {
                return c < ' ' ? 0 : beyondAscii(text, at);
            }
        }
        return 0;
    }

    private int beyondAscii(String text, int at) throws IOException {
        int point = text.codePointAt(at);
        boolean lonely = point >= Character.MIN_SURROGATE && point <= Character.MAX_SURROGATE;
        if (!lonely && point != 0xFFFE && point != 0xFFFF) {
            for (byte one : Character.toString(point).getBytes(StandardCharsets.UTF_8)) {
                put(one);
            }
        }
        return Character.charCount(point) - 1;
    }

    private void plain(String ascii) throws IOException {
        plain(ascii, 0, ascii.length());
    }

    /** What is deprecated in {@code getBytes} is that it drops the upper halves of characters: of these they are empty. */
    @SuppressWarnings("deprecation")
    private void plain(String ascii, int from, int to) throws IOException {
        int done = from;
        while (done < to) {
            if (used == BUFFER_BYTES) {
                drain();
            }
            int end = Math.min(to, done + BUFFER_BYTES - used);
            ascii.getBytes(done, end, buffer, used);
            used += end - done;
            done = end;
        }
    }

    private void put(int one) throws IOException {
        if (used == BUFFER_BYTES) {
            drain();
        }
        buffer[used++] = (byte) one;
    }

    private void drain() throws IOException {
        out.write(buffer, 0, used);
        used = 0;
    }
}
