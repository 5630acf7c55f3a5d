package org.tequio.convergence.spaces;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.tequio.convergence.Today;
import org.tequio.convergence.spaces.Gatherings.Gathered;
import org.tequio.engines.TestPackage;
import org.tequio.reference.Scheme;
import org.tequio.reference.StakeholderGroup;
import org.tequio.shared.Graph;

import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;

import static io.restassured.RestAssured.given;
import static org.hamcrest.Matchers.closeTo;
import static org.hamcrest.Matchers.contains;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.empty;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.is;
import static org.hamcrest.Matchers.notNullValue;
import static org.hamcrest.Matchers.nullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertTrue;

/** Where groups meet, told of islands that no other test has actors on. */
@QuarkusTest
class SpacesTest {

    private static final String ISLANDS = "/api/v1/convergence/spaces?within=VU&within=TO&";
    private static final String TRIO = "groups=government,academia,sse-organisation";

    private static final TestPackage ROWS =
            TestPackage.ofNewSource().with("actors", """
                    id,name,kind,country,founded,closed,source_url
                    city,City of reefs,local-government,VU,,,https://e.org
                    uni,University of reefs,university,VU,,,https://e.org
                    coop,Coop of reefs,cooperative,VU,,,https://e.org
                    mutual,Mutual of reefs,mutual,TO,,,https://e.org
                    state,State of reefs,national-government,TO,,,https://e.org
                    firm,Company of reefs,company,TO,,,https://e.org
                    bank,Bank of reefs,development-bank,FR,,,https://e.org
                    """).with("alliances", """
                    id,name,kind,start_year,end_year,sdgs,source_url
                    trio,Trio of reefs,project,2010,,14.7,https://e.org
                    crowd,Crowd of reefs,network-membership,2010,,14,https://e.org
                    four,Four of reefs,coalition,2010,,,https://e.org
                    left,Left of reefs,project,2010,,,https://e.org
                    later,Later of reefs,project,2010,,,https://e.org
                    over,Over of reefs,partnership-agreement,2001,2004,,https://e.org
                    pair,Pair of reefs,project,2010,,,https://e.org
                    """).with("memberships", """
                    alliance_id,actor_id,role,start_year,end_year,source_url
                    trio,city,lead,,,https://e.org
                    trio,uni,member,,,https://e.org
                    trio,coop,member,,,https://e.org
                    trio,coop,secretariat,,,https://e.org
                    trio,bank,funder,,,https://e.org
                    crowd,city,member,,,https://e.org
                    crowd,uni,member,,,https://e.org
                    crowd,coop,member,,,https://e.org
                    crowd,mutual,member,,,https://e.org
                    four,state,member,,,https://e.org
                    four,uni,member,,,https://e.org
                    four,mutual,member,,,https://e.org
                    four,firm,member,,,https://e.org
                    left,city,member,,,https://e.org
                    left,uni,member,,2015,https://e.org
                    later,city,member,,,https://e.org
                    later,uni,member,2090,,https://e.org
                    over,city,member,,,https://e.org
                    over,uni,member,,,https://e.org
                    over,coop,member,,,https://e.org
                    pair,city,member,,,https://e.org
                    pair,coop,member,,,https://e.org
                    """);

    @Inject
    Graph graph;

    @Inject
    Gatherings gatherings;

    @Inject
    Today today;

    @BeforeEach
    void imported() {
        ROWS.importedOnce();
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            groups=government,academia,sse-organisation;                   Four, Trio, Crowd
            groups=government&groups=academia&groups=sse-organisation;     Four, Trio, Crowd
            groups=academia&without=business;                              Trio, Crowd
            groups=business, academia;                                     Four
            groups=academia&at=2012;                                       Four, Trio, Crowd, Left
            groups=academia&at=2015-12;                                    Four, Trio, Crowd, Left
            groups=academia&at=2016;                                       Four, Trio, Crowd
            groups=academia&at=2004-06-30;                                 Over
            groups=academia&at=2091;                                       Four, Trio, Crowd, Later
            groups=academia&kind=project&kind=coalition;                   Four, Trio
            groups=academia&sdg=14;                                        Trio, Crowd
            groups=academia&sdg=14.7;                                      Trio
            groups=academia&pattern=north-south;                           Trio
            groups=academia&pattern=south-south&scheme=g77;                Four, Crowd
            """)
    void theAlliancesAreThoseInWhichAllMeet(String query, String names) {
        var found = given().get(ISLANDS + query)
                .then()
                .statusCode(200)
                .body("truncated", is(false))
                .extract()
                .jsonPath()
                .getList("alliances.items.name", String.class);
        var expected = List.of(names.split(", ")).stream()
                .map(name -> name + " of reefs")
                .toList();
        assertEquals(expected, found);
    }

    @Test
    void anAllianceSaysWhoOfThoseInsideMeets() {
        given().get(ISLANDS + TRIO + "&kind=project")
                .then()
                .body("alliances.total", is(1))
                .body("alliances.items[0].groups.government", is(1))
                .body("alliances.items[0].groups.sse-organisation", is(1))
                .body("alliances.items[0].groups.development-partner", nullValue())
                .body("alliances.items[0].presence", is(3))
                .body("alliances.items[0].members", is(3))
                .body("alliances.items[0].membersElsewhere", is(1))
                .body("alliances.items[0].countries", contains("VU"))
                .body("alliances.items[0].sdgs", contains("14.7"))
                .body("alliances.items[0].since", equalTo("2010"));
        given().get("/api/v1/convergence/spaces?within=VU&" + TRIO + "&kind=project")
                .then()
                .body("alliances.items[0].evenness.toDouble()", closeTo(Math.log(3) / Math.log(7), 1e-6));
    }

    @Test
    void groupsMeetInACountryIfAllOfThemAreSeatedThere() {
        given().get(ISLANDS + TRIO)
                .then()
                .body("territories.items.code", contains("VU"))
                .body("territories.items.label", contains("Vanuatu"))
                .body("territories.items.alliances", contains(2))
                .body("territories.total", is(1));
        given().get(ISLANDS + "groups=sse-organisation").then().body("territories.items.code", contains("VU", "TO"));
    }

    @Test
    void pagesFollowEachOther() {
        var first = given().get(ISLANDS + TRIO + "&limit=2")
                .then()
                .body("alliances.items.name", contains("Four of reefs", "Trio of reefs"))
                .body("alliances.total", is(3))
                .extract()
                .jsonPath()
                .getString("alliances.next");
        given().queryParam("cursor", first)
                .get(ISLANDS + TRIO + "&limit=2")
                .then()
                .body("alliances.items.name", contains("Crowd of reefs"))
                .body("alliances.next", nullValue());
        given().queryParam("cursor", first)
                .get(ISLANDS + "groups=academia")
                .then()
                .statusCode(400);
    }

    @Test
    void anAnswerSaysWhatItIsFor() {
        given().get(ISLANDS + TRIO + "&at=2012")
                .then()
                .body("at", equalTo("2012-12-31"))
                .body("scheme", equalTo("fcssc"))
                .body("schemeVersion", notNullValue())
                .body("parameters.groups", contains("government", "academia", "sse-organisation"))
                .body("parameters.within", contains("VU", "TO"))
                .body("parameters.without", empty())
                .body("note", nullValue())
                .body("asOf", notNullValue());
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            within=VU;                                  groups is missing
            groups=goverment;                           Did you mean 'government'
            groups=academia,;                           groups has no code ''
            groups=academia&without=academia;           cannot be there and not be there
            groups=academia&at=2019-13;                 is not a date
            groups=academia&within=Vanuatu;             Did you mean 'VU'
            groups=academia&group=academia;             Did you mean 'groups'
            """)
    void whatCannotBeReadIsExplained(String query, String detail) {
        given().get("/api/v1/convergence/spaces?" + query)
                .then()
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @ParameterizedTest
    @CsvSource({"government", "academia", "sse-organisation"})
    void whatIsKeptForThePresentDayIsWhatTheRecordsSay(String group) {
        var composition = new Composition(
                List.of(StakeholderGroup.CODES.find(group).orElseThrow()), List.of(), List.of(), Scheme.DEFAULT);
        var asked = new SpacesAsked(composition, List.of(), List.of(), List.of(), List.of(), null);
        graph.read(reading -> {
            var day = today.of(reading);
            var values = asked.values(day);
            var kept = spaces(asked, gatherings.kept(reading, values));
            assertFalse(kept.isEmpty());
            return assertSame(kept, spaces(asked, gatherings.on(reading, day, values)));
        });
    }

    @Test
    void ofWhatIsMoreThanMayBeLookedAtTheRestIsLeftOutAndSaidSo() {
        var composition = new Composition(List.of(StakeholderGroup.ACADEMIA), List.of(), List.of(), Scheme.DEFAULT);
        var asked = new SpacesAsked(composition, List.of("VU", "TO"), List.of(), List.of(), List.of(), "2012-12-31");
        var some = graph.read(reading -> new Gatherings(() -> 5).on(reading, "2012-12-31", asked.values("2012-12-31")));
        assertEquals(1, some.gatherings().size());
        assertTrue(some.truncated());
        var all =
                graph.read(reading -> new Gatherings(() -> 100).on(reading, "2012-12-31", asked.values("2012-12-31")));
        assertFalse(all.truncated());
    }

    private static boolean assertSame(Map<String, Map<String, Long>> kept, Map<String, Map<String, Long>> counted) {
        assertEquals(counted, kept);
        return true;
    }

    private static Map<String, Map<String, Long>> spaces(SpacesAsked asked, Gathered gathered) {
        return gathered.gatherings().stream()
                .map(gathering -> Space.of(gathering.id(), gathering.meeting(), asked::holds))
                .filter(space -> asked.composition().fits(space.inside()))
                .collect(Collectors.toMap(Space::id, Space::groups, (a, b) -> a));
    }
}
