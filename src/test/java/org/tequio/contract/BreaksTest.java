package org.tequio.contract;

import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

import java.io.IOException;
import java.lang.module.ModuleDescriptor.Version;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import java.util.regex.Pattern;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** No release breaks its clients unannounced. */
class BreaksTest {

    private static final Path RELEASED = Path.of("openapi/released");
    private static final Path CHANGELOG = Path.of("CHANGELOG.md");
    /** The part of the change log that announces what breaks with the next release. */
    private static final Pattern ANNOUNCED =
            Pattern.compile("(?s)## \\[Unreleased](?:(?!\\n## ).)*?\\n### Breaking\\n(.*?)(?=\\n##|\\z)");

    private static final String BEFORE = """
            openapi: 3.1.0
            info: {title: T, version: '1'}
            components:
              schemas:
                Kind: {type: string, enum: [coop, city]}
                Actor:
                  type: object
                  required: [id, name, kind]
                  properties:
                    id: {type: string}
                    name: {type: string}
                    city: {type: [string, 'null']}
                    kind: {$ref: '#/components/schemas/Kind'}
            paths:
              /actors:
                get:
                  operationId: findActors
                  parameters:
                  - {name: q, in: query, schema: {type: string}}
                  - {name: limit, in: query, schema: {type: integer, maximum: 100}}
                  responses:
                    '200':
                      description: All.
                      content: {application/json: {schema: {type: array, items: {$ref: '#/components/schemas/Actor'}}}}
                delete:
                  operationId: forgetActors
                  responses: {'204': {description: Done.}}
            """;

    @Test
    void nothingBreaksThatTheChangeLogDoesNotAnnounce() throws IOException {
        var last = lastRelease();
        if (last.isEmpty()) {
            System.out.println("Contract: nothing released yet, so nothing can break.");
            return;
        }
        var breaks = Breaks.between(Contract.parse(Files.readString(last.get())), Contract.committed());
        assertEquals(
                List.of(),
                unannounced(breaks, Files.readString(CHANGELOG)),
                "Against %s. If that is meant, name each between backticks under 'Unreleased', 'Breaking' in %s."
                        .formatted(last.get(), CHANGELOG));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            "## [Unreleased]|### Breaking|- `Actor.city`: see towns.|### Added|- `GET /actors`: more."; GET /actors takes less or promises less
            "## [Unreleased]|### Breaking|- `GET /actors/{id}` and `Actor.city`: less.";              GET /actors takes less or promises less
            "## [Unreleased]|### Added|- `Actor.city`: more.|### Breaking|- `GET /actors`: less.";     Actor.city is gone, Actor.city may be null
            "## [Unreleased]|### Added|- A|## [1.0.0]|### Breaking|- `Actor.city` and `GET /actors`."; Actor.city is gone, Actor.city may be null, GET /actors takes less or promises less
            """)
    void onlyWhatBreaksWithTheNextReleaseIsAnnounced(String log, String unannounced) {
        var breaks = List.of("Actor.city is gone", "Actor.city may be null", "GET /actors takes less or promises less");
        assertEquals(List.of(unannounced.split(", ")), unannounced(breaks, log.replace("|", "\n")));
    }

    @Test
    void theSameContractBreaksNothing() {
        assertEquals(List.of(), breaksAfter("", ""));
        assertEquals(List.of(), Breaks.between(Contract.committed(), Contract.committed()));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            city: {type: [string, 'null']};               ;                                       Actor.city is gone
            name: {type: string};                         ;                                       Actor.name is gone
            name: {type: string};                         name: {type: [string, 'null']};         Actor.name may be null
            city: {type: [string, 'null']};               city: {type: [integer, 'null']};        GET /actors takes less or promises less
            "required: [id, name, kind]";                 "required: [id, name]";                 GET /actors takes less or promises less
            "- {name: q, in: query, schema: {type: string}}"; ;                                   GET /actors takes less or promises less
            "{name: q, in: query,";                       "{name: q, in: query, required: true,"; GET /actors takes less or promises less
            maximum: 100;                                 maximum: 50;                            GET /actors takes less or promises less
            '200':;                                       '201':;                                 GET /actors takes less or promises less
            """)
    void whatAClientReliesOnIsFound(String before, String after, String found) {
        var breaks = breaksAfter(before, after == null ? "" : after);
        assertTrue(breaks.contains(found), breaks.toString());
    }

    @Test
    void anOperationThatIsGoneIsFound() {
        var start = BEFORE.indexOf("    delete:");
        var now = Contract.parse(BEFORE.substring(0, start));
        assertEquals(List.of("DELETE /actors is gone"), Breaks.between(Contract.parse(BEFORE), now));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            name: {type: string};                   "name: {type: string}, town: {type: string}"
            city: {type: [string, 'null']};         city: {type: string}
            maximum: 100;                           maximum: 500
            operationId: forgetActors;              "operationId: forgetActors\\n      summary: Forget"
            """)
    void whatOnlyAddsBreaksNothing(String before, String after) {
        var lines = after.replace("\\n", "\n").replace(", town", "\n        town");
        assertEquals(List.of(), breaksAfter(before, lines));
    }

    private static List<String> breaksAfter(String before, String after) {
        var now = BEFORE.replace(before, after);
        if (!before.isEmpty()) {
            assertNotEquals(BEFORE, now, "the change is one");
        }
        return Breaks.between(Contract.parse(BEFORE), Contract.parse(now));
    }

    private static Optional<Path> lastRelease() throws IOException {
        try (var files = Files.list(RELEASED)) {
            return files.filter(file -> file.toString().endsWith(".yaml"))
                    .max(Comparator.comparing(BreaksTest::version));
        }
    }

    private static Version version(Path release) {
        return Version.parse(release.getFileName().toString().replace(".yaml", ""));
    }

    private static List<String> unannounced(List<String> breaks, String changelog) {
        var part = ANNOUNCED.matcher(changelog);
        var announced = part.find() ? part.group(1) : "";
        return breaks.stream()
                .filter(change -> !announced.contains("`%s`".formatted(subject(change))))
                .toList();
    }

    /** {@code GET /actors} or {@code Actor.city}. */
    private static String subject(String change) {
        return change.replaceAll(" (is gone|takes less|may be).*", "");
    }
}
