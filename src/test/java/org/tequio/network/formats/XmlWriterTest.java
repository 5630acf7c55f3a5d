package org.tequio.network.formats;

import org.junit.jupiter.api.Test;

import javax.xml.parsers.DocumentBuilderFactory;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;

import static org.junit.jupiter.api.Assertions.assertEquals;

class XmlWriterTest {

    private static final String ANY = "<a> & \"b\" 'c'\ttab\nline\r\nend ]]> é 協同 𐐷 \u0085\u2028";

    @Test
    void whatIsWrittenIsWhatAParserReads() throws Exception {
        assertEquals(ANY, read(ANY).getAttribute("it"));
        assertEquals(ANY, read(ANY).getTextContent());
    }

    @Test
    void whatXmlCannotHoldIsLeftOut() throws Exception {
        var read = read("a\u0000b\u0001c\u000Bd\u001Fe\uFFFEf\uFFFFg\uD800h\uDC00i");
        assertEquals("abcdefghi", read.getAttribute("it"));
        assertEquals("abcdefghi", read.getTextContent());
    }

    private static org.w3c.dom.Element read(String text) throws Exception {
        var bytes = new ByteArrayOutputStream();
        var xml = new XmlWriter(bytes);
        xml.start("root")
                .attribute("it", text)
                .text(text)
                .start("empty")
                .end()
                .end()
                .flush();
        return DocumentBuilderFactory.newDefaultInstance()
                .newDocumentBuilder()
                .parse(new ByteArrayInputStream(bytes.toByteArray()))
                .getDocumentElement();
    }
}
