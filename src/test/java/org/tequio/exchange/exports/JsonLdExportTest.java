package org.tequio.exchange.exports;

import com.apicatalog.jsonld.JsonLd;
import com.apicatalog.jsonld.JsonLdError;
import com.apicatalog.jsonld.JsonLdErrorCode;
import com.apicatalog.jsonld.document.Document;
import com.apicatalog.jsonld.document.JsonDocument;
import com.apicatalog.jsonld.loader.DocumentLoader;
import com.apicatalog.rdf.RdfNQuad;
import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.shared.PublicAddress;

import java.io.StringReader;
import java.net.URI;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;

/** The linked data as Titanium, which is not ours, understands it, with nothing but our own context to look at. */
@QuarkusTest
class JsonLdExportTest {

    private static final String TYPE = "http://www.w3.org/1999/02/22-rdf-syntax-ns#type";
    private static final String SKOS = "http://www.w3.org/2004/02/skos/core#";
    private static final String ORG = "http://www.w3.org/ns/org#";
    private static final String SCHEMA = "https://schema.org/";
    private static final String DCT = "http://purl.org/dc/terms/";

    @Inject
    PublicAddress address;

    private String base;
    private String codes;

    @BeforeEach
    void everyAddressBeginsHere() {
        base = address.of("/id/");
        codes = address.of("/api/v1/");
    }

    @Test
    void anActorIsAnOrganisationWithItsNamesPlaceAndCodes() throws JsonLdError {
        var own = RichPackage.imported();
        var triples = triples("actors", own.ids("actors"));
        var top = base + own.id("actors", "top");
        assertEquals(
                Set.of(ORG + "Organization", SCHEMA + "Organization", "http://purl.org/essglobal/vocab/SSEInitiative"),
                of(triples, top, TYPE));
        assertEquals(Set.of("=HYPERLINK(\"https://e.org\")@en"), of(triples, top, SKOS + "prefLabel"));
        assertEquals(Set.of("TOP", "-Tout en haut@fr", "a|b\\c@es"), of(triples, top, SKOS + "altLabel"));
        assertEquals(Set.of(codes + "reference/kinds/network"), of(triples, top, DCT + "type"));
        assertEquals(
                Set.of(codes + "reference/sdgs/8", codes + "reference/sdgs/8.3"), of(triples, top, DCT + "subject"));
        assertEquals(Set.of(codes + "reference/territories/BE"), of(triples, top, SCHEMA + "addressCountry"));
        assertEquals(Set.of("https://top.example"), of(triples, top, SCHEMA + "url"));
        assertEquals(Set.of("5.085E1"), of(triples, top, SCHEMA + "latitude"));
        assertEquals(Set.of("ODbL-1.0"), of(triples, top, DCT + "rights"));
        var part = base + own.id("actors", "part");
        assertEquals(Set.of(top), of(triples, part, ORG + "subOrganizationOf"));
        assertEquals(Set.of(ORG + "Organization", SCHEMA + "Organization"), of(triples, part, TYPE));
    }

    @Test
    void aMembershipTiesAnActorToAnAlliance() throws JsonLdError {
        var own = RichPackage.imported();
        var alliance = own.id("alliances", "few");
        var triples = triples(given().queryParam("alliance", alliance)
                .get("/api/v1/exports/memberships.jsonld")
                .asString());
        assertEquals(Set.of(base + alliance), objects(triples, ORG + "organization"));
        assertEquals(Set.of(base + own.id("actors", "plain")), objects(triples, ORG + "member"));
        assertEquals(Set.of(codes + "reference/roles/lead"), objects(triples, ORG + "role"));
    }

    @Test
    void theRoleOfAMemberIsACodeAsAnyOther() throws JsonLdError {
        var own = RichPackage.imported();
        var triples = triples(given().queryParam("actor", own.id("actors", "part"))
                .get("/api/v1/exports/memberships.jsonld")
                .asString());
        assertEquals(Set.of(codes + "reference/roles/member"), objects(triples, ORG + "role"));
    }

    @Test
    void anExperienceSaysOfWhomAndByWhomItIs() throws JsonLdError {
        var own = RichPackage.imported();
        var experience = own.id("experiences", "e1");
        var triples = triples("experiences", List.of(experience));
        var id = base + experience;
        assertEquals(Set.of(base + own.id("alliances", "all")), of(triples, id, SCHEMA + "about"));
        assertEquals(
                Set.of(base + own.id("actors", "top"), base + own.id("actors", "plain")),
                of(triples, id, DCT + "creator"));
        assertEquals(Set.of(codes + "reference/experience-kinds/lesson"), of(triples, id, DCT + "type"));
    }

    @ParameterizedTest
    @ValueSource(strings = {"actors", "alliances", "experiences"})
    void everyRecordIsThereWithItsSourcesAndItsLicence(String type) throws JsonLdError {
        var own = RichPackage.imported();
        var triples = triples(type, own.ids(type));
        for (var id : own.ids(type)) {
            var view = given().get("/api/v1/%s/%s".formatted(type, id)).jsonPath();
            var node = base + id;
            assertEquals(Set.of(id), of(triples, node, DCT + "identifier"));
            assertEquals(Set.of(view.getString("licence")), of(triples, node, DCT + "rights"));
            var sources = of(triples, node, DCT + "source").stream()
                    .flatMap(source -> of(triples, source, SCHEMA + "url").stream())
                    .collect(Collectors.toCollection(TreeSet::new));
            assertEquals(new TreeSet<>(view.<String>getList("sources.url")), sources);
        }
    }

    @Test
    void theNetworkTellsOfItsRecordsWhatTheyTellOfThemselves() throws JsonLdError {
        var own = RichPackage.imported();
        var alliance = own.id("alliances", "few");
        var network = triples(given().queryParam("allianceId", alliance)
                .get("/api/v1/exports/network.jsonld")
                .asString());
        var memberships = triples(given().queryParam("alliance", alliance)
                .get("/api/v1/exports/memberships.jsonld")
                .asString());
        for (var told : List.of("organization", "member", "role")) {
            assertEquals(objects(memberships, ORG + told), objects(network, ORG + told));
        }
        var actor = base + own.id("actors", "plain");
        var record = triples("actors", List.of(own.id("actors", "plain")));
        for (var told : List.of(TYPE, DCT + "type", DCT + "rights", SCHEMA + "name", SCHEMA + "addressCountry")) {
            assertEquals(of(record, actor, told), of(network, actor, told), told);
        }
        assertEquals(
                Set.of(ORG + "OrganizationalCollaboration", SCHEMA + "Organization"),
                of(network, base + alliance, TYPE));
        assertEquals(1, objects(network, codes + "contexts/tequio.jsonld#asOf").size());
        assertEquals(
                Set.of("https://e.org/few", "https://e.org/plain", "https://e.org/m4"),
                objects(network, DCT + "source"));
    }

    @Test
    void aTieOfAProjectionHasTwoEndsAndAWeight() throws JsonLdError {
        var own = RichPackage.imported();
        var triples = triples(given().queryParam("allianceId", own.id("alliances", "all"))
                .queryParam("projection", "actors")
                .queryParam("state", "confirmed", "ended", "disputed")
                .get("/api/v1/exports/network.jsonld")
                .asString());
        assertEquals(
                own.ids("actors").stream().map(base::concat).collect(Collectors.toSet()),
                objects(triples, codes + "contexts/tequio.jsonld#ends"));
        assertEquals(Set.of("5.0E-1"), objects(triples, codes + "contexts/tequio.jsonld#weight"));
    }

    private List<RdfNQuad> triples(String type, List<String> ids) throws JsonLdError {
        return triples(given().queryParam("id", ids)
                .get("/api/v1/exports/%s.jsonld".formatted(type))
                .asString());
    }

    private List<RdfNQuad> triples(String json) throws JsonLdError {
        var document = JsonDocument.of(new StringReader(json));
        return JsonLd.toRdf(document).loader(onlyOurContext()).get().toList();
    }

    private DocumentLoader onlyOurContext() {
        return (asked, options) -> {
            if (!asked.equals(URI.create(codes + "contexts/tequio.jsonld"))) {
                throw new JsonLdError(JsonLdErrorCode.LOADING_REMOTE_CONTEXT_FAILED, "Nobody may ask " + asked);
            }
            return (Document) JsonDocument.of(new StringReader(
                    given().get("/api/v1/contexts/tequio.jsonld").asString()));
        };
    }

    private static Set<String> of(List<RdfNQuad> triples, String subject, String predicate) {
        return triples.stream()
                .filter(triple -> triple.getSubject().getValue().equals(subject))
                .filter(triple -> triple.getPredicate().getValue().equals(predicate))
                .map(JsonLdExportTest::object)
                .collect(Collectors.toSet());
    }

    private static Set<String> objects(List<RdfNQuad> triples, String predicate) {
        return triples.stream()
                .filter(triple -> triple.getPredicate().getValue().equals(predicate))
                .map(JsonLdExportTest::object)
                .collect(Collectors.toSet());
    }

    private static String object(RdfNQuad triple) {
        var object = triple.getObject();
        var value = object.getValue();
        return object.isLiteral()
                ? object.asLiteral()
                        .getLanguage()
                        .map(language -> value + "@" + language)
                        .orElse(value)
                : value;
    }
}
