package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.TestPackage;
import org.tequio.exchange.imports.mapping.Mappings;
import org.tequio.register.Identifier;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.allOf;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasItem;
import static org.hamcrest.Matchers.not;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNull;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;

@QuarkusTest
class MappingTest {

    private static final String PLACES = """
            {"type": "FeatureCollection", "features": [
              {"type": "Feature", "geometry": {"type": "Point", "coordinates": [16.3, 48.2]}, "properties": {
                "_uri": "https://data.example.org/1", "name": "Foodcoop Wien", "addr:country": "Österreich",
                "addr:city": "Wien", "contact:website": "www.foodcoop.example",
                "opening_hours": "Mo 9-17", "description": "", "type_of_initiative": "other;food_cooperative"}},
              {"type": "Feature", "geometry": null, "properties": {
                "_uri": "https://data.example.org/2", "name": "Somewhere", "addr:country": "Atlantis",
                "image": "i.png", "opening_hours": "-", "website": "someone@example.org"}},
              null,
              {"type": "Feature", "geometry": null, "properties": {
                "_uri": "https://data.example.org/4", "name": "Write to someone@example.org", "addr:country": "NA"}}
            ]}
            """;

    @Inject
    Registered registered;

    @Test
    void featuresBecomeActorsAndEachIsAccountedFor() {
        var sent = Sending.ofNewSource().with(Map.of("mapping", "susy")).part("data", PLACES);
        var job = sent.job();
        assertEquals(2, job.getInt("counts.created"), job.prettify());
        assertEquals(2, job.getInt("counts.rejected"));
        var coop = registered.actor(sent.source(), "https://data.example.org/1");
        assertEquals("AT", coop.country());
        assertEquals("Wien", coop.city());
        assertEquals("http://www.foodcoop.example", coop.website());
        assertEquals("cooperative", coop.kind().code());
        assertEquals(List.of("agriculture-food", "wholesale-retail"), coop.activities());
        var elsewhere = registered.actor(sent.source(), "https://data.example.org/2");
        assertNull(elsewhere.country());
        assertNull(elsewhere.website());
        report(job)
                .body("items.find { it.code == 'not-a-country' }.line", equalTo(2))
                .body("items.find { it.code == 'not-a-country' }.value", equalTo("Atlantis"))
                .body("items.find { it.code == 'not-a-web-address' }.value", equalTo("…"))
                .body("items.findAll { it.line == 3 }.code", hasItem("missing"))
                .body("items.findAll { it.line == 4 }.code", hasItem("personal-contact"))
                .body("items.findAll { it.line == 4 }.severity", hasItem("error"))
                .body("items.find { it.code == 'unread-fields' }.value", equalTo("opening_hours, image"));
    }

    @Test
    void theSameFeaturesAgainChangeNothing() {
        var source = TestPackage.ofNewSource().source();
        Sending.of(source).with(Map.of("mapping", "susy")).part("data", PLACES).job();
        var again = Sending.of(source)
                .with(Map.of("mapping", "susy"))
                .part("data", PLACES)
                .job();
        assertEquals(2, again.getInt("counts.unchanged"), again.prettify());
    }

    @Test
    void participationsBecomeActivitiesOrganisationsAndTheirRoles() {
        var job = Sending.ofNewSource()
                .with(Map.of("mapping", "iati-participating-orgs"))
                .part("data", """
                        iati-identifier;title;participating-org;participating-org-ref;participating-org-type-code;participating-org-role
                        XX-1;Water;Ministry;XX-GOV-1;10;Funding
                        XX-1;Water;Small NGO;;22;4
                        XX-2;Seeds;Ministry;XX-GOV-1;10;Accountable
                        XX-2;Seeds;Ministry;XX-GOV-1;10;Accountable
                        """)
                .job();
        assertEquals(2 + 2 + 3, job.getInt("counts.created"), job.prettify());
        assertEquals(0, job.getInt("counts.rejected"));
    }

    @Test
    void nodesAndEdgesBecomeOrganisationsAndTheirAgreements() {
        var job = Sending.ofNewSource()
                .with(Map.of("mapping", "nodes-edges", "sourceUrl", "https://example.org/network"))
                .part("nodes", "Id,Label,Country\nn1,One,Ghana\nn2,Two,KEN\n")
                .part("edges", "Source\tTarget\tType\nn1\tn2\tUndirected\nn1\tn3\tUndirected\n")
                .job();
        assertEquals(2 + 2 + 3, job.getInt("counts.created"), job.prettify());
        assertEquals(1, job.getInt("counts.rejected"), "n3 is no node");
        report(job)
                .body("items.find { it.code == 'unknown-reference' }.line", equalTo(3))
                .body("items.find { it.code == 'unread-fields' }.file", equalTo("edges"))
                .body("items.find { it.code == 'unread-fields' }.value", equalTo("Type"));
    }

    @Test
    void edgesBetweenTheSameTwoAreOneAndThoseThatSaySomethingElseAreCounted() {
        var job = Sending.ofNewSource()
                .with(Map.of("mapping", "nodes-edges", "sourceUrl", "https://example.org/network"))
                .part("nodes", "Id,Label\nn1,One\nn2,Two\n")
                .part("edges", "Source,Target,start\nn1,n2,2015\nn1,n2,2015\nn1,n2,2019\nn1,n2,2021\n")
                .job();
        assertEquals(2 + 1 + 2, job.getInt("counts.created"), job.prettify());
        report(job)
                .body("items.code", equalTo(List.of("repeated-record")))
                .body("items[0].file", equalTo("alliances"))
                .body("items[0].line", equalTo(4))
                .body("items[0].value", equalTo("n1 n2"))
                .body("items[0].remedy", containsString("2 records in all"));
    }

    @Test
    void edgesThatHaveIdsAreAgreementsOfTheirOwn() {
        var job = Sending.ofNewSource()
                .with(Map.of("mapping", "nodes-edges", "sourceUrl", "https://example.org/network"))
                .part("nodes", "Id,Label\nn1,One\nn2,Two\n")
                .part("edges", "Source,Target,Id,start\nn1,n2,e1,2015\nn1,n2,e2,2019\n")
                .job();
        assertEquals(2 + 2 + 4, job.getInt("counts.created"), job.prettify());
        report(job).body("items", equalTo(List.of()));
    }

    @Test
    void aNodeOfAKindThatIsNoneOfOursIsOneOfUnknownKindWithAWarning() {
        var sent = Sending.ofNewSource()
                .with(Map.of("mapping", "nodes-edges", "sourceUrl", "https://example.org/network"))
                .part("nodes", "Id,Label,Kind\nn1,One,NGO\nn2,Two,Cooperative\n")
                .part("edges", "Source,Target\nn1,n2\n");
        var job = sent.job();
        assertEquals(2 + 1 + 2, job.getInt("counts.created"), job.prettify());
        assertEquals(
                List.of("unknown", "cooperative"),
                Stream.of("n1", "n2")
                        .map(id -> registered.actor(sent.source(), id).kind().code())
                        .toList());
        report(job)
                .body("items.code", equalTo(List.of("not-a-kind")))
                .body("items[0].severity", equalTo("warning"))
                .body("items[0].value", equalTo("NGO"));
    }

    @Test
    void codesOfTheEssVocabularyAreTranslated() {
        var number = "OC" + TestPackage.ofNewSource().source();
        var sent = Sending.ofNewSource()
                .with(Map.of("mapping", "essglobal", "sourceUrl", "https://example.org/dataset"))
                .part("data", """
                        Identifier,Name,Description,Organisational Structure,Primary Activity,Activities,Street Address,Locality,Region,Postcode,Country ID,Territory ID,Website,Phone,Email,Twitter,Facebook,Companies House Number,Qualifiers,Membership Type,Latitude,Longitude,Geo Container,Geo Container Latitude,Geo Container Longitude
                        aaa,Apple Co-op,,https://dev.lod.coop/essglobal/2.1/standard/organisational-structure/OS80,,AM60;AM130,,Appleton,,,GB,,,555,a@example.org,,,%s,,,0,0,https://map.example,53.48,-2.24
                        na,Windhoek Weavers,,Workers co-operative,,"Food;Arts, Media, Culture & Leisure;Campaigning, Activism & Advocacy",,Windhoek,,,NA,,https://weavers.example,,,,,,,,-22.56,17.08,https://map.example,1.0,2.0
                        lost,Nowhere Co-op,,,,,,,,,,,,,,,,,,,n/a,n/a,,,
                        """.formatted(number));
        var job = sent.job();
        assertEquals(3, job.getInt("counts.created"), job.prettify());
        assertEquals(List.of(53.48, -2.24), place(sent, "aaa"));
        assertEquals(List.of(-22.56, 17.08), place(sent, "na"));
        assertEquals(Arrays.asList(null, null), place(sent, "lost"));
        assertTrue(registered.record(sent.source(), "aaa").identifiers().contains(new Identifier("GB-COH", number)));
        assertEquals(
                "cooperative", registered.actor(sent.source(), "aaa").kind().code());
        assertEquals(
                List.of("agriculture-food"),
                registered.actor(sent.source(), "aaa").activities());
        var weavers = registered.actor(sent.source(), "na");
        assertEquals("NA", weavers.country());
        assertEquals(List.of("agriculture-food", "culture-media"), weavers.activities());
        report(job)
                .body("items.findAll { it.code == 'no-translation' }", equalTo(List.of()))
                .body("items.findAll { it.code == 'not-a-coordinate' }.line", equalTo(List.of(4, 4)));
    }

    @Test
    void aCountryOfTheEssStandardIsACodeOrElseAName() {
        var sent = Sending.ofNewSource()
                .with(Map.of("mapping", "essglobal", "sourceUrl", "https://example.org/dataset"))
                .part("data", """
                        Identifier,Name,Country ID,Country Name
                        named,Named Co-op,,France
                        coded,Coded Co-op,NA,France
                        neither,Neither Co-op,,NA
                        """);
        assertEquals(3, sent.job().getInt("counts.created"));
        assertEquals(
                Arrays.asList("FR", "NA", null),
                Stream.of("named", "coded", "neither")
                        .map(id -> registered.actor(sent.source(), id).country())
                        .toList());
    }

    @Test
    void aRecordThatIsTooLongWhenItIsMadeARowIsRejectedAndHoldsUpNoOther() {
        var codes = Stream.generate(UUID::randomUUID)
                .limit(5_000)
                .map(code -> code + "x".repeat(100))
                .collect(Collectors.joining(";"));
        var job = Sending.ofNewSource()
                .part("mapping", """
                        reads: {data: ndjson}
                        rules:
                          - to: actors
                            columns:
                              id: id
                              name: id
                              city: long
                              website: long
                              kind: {field: kind, otherwise: unknown}
                              names: long
                              sdgs: {field: codes, split: ";", codes: {one: "8"}}
                              source_url: {constant: "https://example.org/list"}
                        """)
                .part("data", """
                        {"id": "long", "long": "%s"}
                        {"id": "faulty", "codes": "%s"}
                        {"id": "good"}
                        """.formatted("x".repeat(900_000), codes))
                .job();
        assertEquals("done", job.getString("state"), job.prettify());
        assertEquals(2, job.getInt("counts.created"));
        assertEquals(1, job.getInt("counts.rejected"));
        report(job)
                .body("items.findAll { it.line == 1 }.code.unique()", hasItem("too-long"))
                .body("items.findAll { it.line == 2 }.size()", equalTo(50));
    }

    @Test
    void aMappingOfOnesOwnIsSentBesideTheFile() {
        var sent = Sending.ofNewSource().part("mapping", """
                        reads: {data: ndjson}
                        rules:
                          - to: actors
                            columns:
                              id: org.key
                              name: {template: "{org.name} ({place})"}
                              kind: {field: org.form, codes: {Genossenschaft: cooperative}, otherwise: unknown}
                              country: {field: place, as: country}
                              source_url: {constant: "https://example.org/list"}
                        """).part("data", """
                        {"org": {"key": "k1", "name": "Wohnbund", "form": "GENOSSENSCHAFT"}, "place": "Schweiz"}
                        """);
        assertEquals(1, sent.job().getInt("counts.created"));
        var actor = registered.actor(sent.source(), "k1");
        assertEquals("CH", actor.country());
        assertEquals("Wohnbund (Schweiz)", actor.names().get(0).text());
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            reads: {data: csv}                                              | has from 1 to 20 rules
            {reads: {data: csv}, rules: [{to: acters, columns: {id: a}}]}   | Did you mean 'actors'?
            {reads: {data: csv}, rules: [{to: actors, columns: {idd: a}}]}  | Did you mean 'id'?
            {reads: {data: csv}, rules: [{to: actors, colums: {}}]}         | Did you mean 'columns'?
            {reads: {data: xml}, rules: [{to: actors, columns: {id: a}}]}   | 'xml' cannot stand under 'reads'
            {reads: {data: }, rules: [{to: actors, columns: {id: a}}]}      | Something under 'reads' is empty: write one of csv, geojson, jsonld, ndjson.
            {reads: {data: csv}, rules: [ ]}                                | has from 1 to 20 rules
            {reads: {data: csv}, rules: [{to: , columns: {id: a}}]}         | cannot stand under 'to'
            {reads: {data: csv}, rules: [{to: actors, columns: {id: }}]}    | needs one of field, constant and template
            {reads: {data: csv}, rules: [{to: actors, columns: {id: {}}}]}  | needs one of field, constant and template
            {reads: {data: csv}, rules: [{to: actors, columns: {id: []}}]}  | needs one of field, constant and template
            {reads: {data: csv}, rules: [{to: actors, columns: {id: [a, ~]}}]} | needs one of field, constant and template
            {{{                                                             | of the mapping cannot be read
            susy                                                            | A mapping is one object
            {reads: {data: csv}, rules: {to: actors}}                       | Line 1 of the mapping: rules must be a list.
            {reads: {data: csv}, rules: [{to: actors, columns: {country: {field: a, as: land}}}]} | as must be one of
            {reads: {data: csv}, reads: {data: csv}}                        | Duplicate field 'reads'
            {reads: {data: csv}, rules: [{to: actors, to: actors}]}         | rules cannot be read: Duplicate field 'to'
            """)
    void aMappingThatIsWrongIsRefusedWithTheReason(String yaml, String detail) {
        Sending.ofNewSource()
                .part("mapping", yaml)
                .part("data", "a\n1\n")
                .answer()
                .statusCode(400)
                .body(
                        "detail",
                        allOf(
                                containsString(detail),
                                not(containsString("fasterxml")),
                                not(containsString("org.tequio"))));
    }

    @ParameterizedTest
    @CsvSource(delimiter = '|', quoteCharacter = '`', textBlock = """
            sussy |                 | Did you mean 'susy'?
            susy  |                 | The mapping reads the form part 'data', a geojson file
            susy  | a,b             | 'data' is csv, and the mapping reads geojson.
            susy  | <features/>     | is XML or HTML
            susy  | [1]             | is a JSON array
            susy  | {"type":"FeatureCollection","features":[{"a":]} | is not readable as JSON from line 1
            """)
    void whatTheMappingCannotReadIsRefusedWithTheReason(String mapping, String data, String detail) {
        var sending = Sending.ofNewSource().with(Map.of("mapping", mapping));
        (data == null ? sending.part("actors", "") : sending.part("data", data))
                .answer()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void aFileThatTheMappingDoesNotReadIsRefused() {
        Sending.ofNewSource()
                .with(Map.of("mapping", "susy"))
                .part("data", PLACES)
                .part("nodes", "Id,Label\n1,One\n")
                .answer()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("nodes"))
                .body("detail", equalTo("The mapping does not read the form part 'nodes', but data: leave it out."));
    }

    @ParameterizedTest
    @ValueSource(strings = {"essglobal", "iati-organisations", "iati-participating-orgs", "nodes-edges", "susy"})
    void whatComesAlongIsListedAndShownAndCanBeSentBack(String name) {
        given().get("/api/v1/mappings").then().statusCode(200).body("items.name", hasItem(name));
        var yaml = given().get("/api/v1/mappings/" + name)
                .then()
                .statusCode(200)
                .contentType("application/yaml")
                .extract()
                .asString();
        assertEquals(Mappings.named(name, PackageFile.targets()).title(), title(yaml));
        Sending.ofNewSource()
                .part("mapping", yaml)
                .answer()
                .statusCode(400)
                .body("detail", containsString("reads the form part"));
    }

    private static String title(String yaml) {
        return yaml.lines().findFirst().orElseThrow().replace("title: ", "");
    }

    private List<Double> place(Sending sent, String id) {
        var actor = registered.actor(sent.source(), id);
        return Arrays.asList(actor.latitude(), actor.longitude());
    }

    private static ValidatableResponse report(JsonPath job) {
        return admin().get(job.getString("links.report")).then().statusCode(200);
    }
}
