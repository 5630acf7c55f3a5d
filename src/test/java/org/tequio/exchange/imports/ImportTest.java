package org.tequio.exchange.imports;

import io.quarkus.test.junit.QuarkusTest;
import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.tequio.engines.IssuedKey;
import org.tequio.engines.Moderator;
import org.tequio.engines.TestPackage;
import org.tequio.register.Name;
import org.tequio.register.Source;
import org.tequio.shared.RecordId;
import org.tequio.shared.WithdrawalReason;

import java.io.ByteArrayOutputStream;
import java.nio.charset.Charset;
import java.nio.file.Path;
import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static java.nio.charset.StandardCharsets.UTF_8;
import static org.hamcrest.Matchers.containsString;
import static org.hamcrest.Matchers.equalTo;
import static org.hamcrest.Matchers.hasSize;
import static org.hamcrest.Matchers.notNullValue;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertNotEquals;
import static org.junit.jupiter.api.Assertions.assertTrue;
import static org.tequio.engines.Admin.admin;
import static org.tequio.engines.Admin.awaitEnd;
import static org.tequio.engines.Admin.awaitLevel;
import static org.tequio.engines.Admin.projection;

@QuarkusTest
class ImportTest {

    private static final Path SAMPLE = Path.of("src/main/resources/sample");

    @Inject
    Moderator moderator;

    @Test
    void theSampleImportedTwiceChangesNothingTheSecondTime() {
        sendSample();
        awaitLevel();
        long revision = projection().getLong("revision");

        var second = sendSample();
        assertEquals("done", second.getString("state"));
        assertEquals(0, second.getInt("counts.created"));
        assertEquals(0, second.getInt("counts.updated"));
        assertEquals(565, second.getInt("counts.unchanged"));
        assertEquals(0, second.getInt("counts.rejected"));
        awaitLevel();
        assertEquals(revision, projection().getLong("revision"), "the graph has not moved");
    }

    @Test
    void aChangedRowIsANewVersionAndTheOthersStay() {
        var rows = TestPackage.ofNewSource().withActors("a", "b");
        rows.imported();
        var second = rows.again().with("actors", """
                        id,name,kind,country,city,source_url
                        a,Coop a,cooperative,SN,Thiès,https://example.org/a
                        b,Coop b,cooperative,SN,,https://example.org/b
                        """).imported();
        assertEquals(1, second.getInt("counts.updated"));
        assertEquals(1, second.getInt("counts.unchanged"));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', nullValues = "-", textBlock = """
            ,X,cooperative,SN,2019,https://e.org,;            id;            missing;          Fill in 'id'.
            x|y,X,cooperative,SN,2019,https://e.org,;         id;            not-an-id;        Write an id without '|', which divides ids where several stand.
            x,,cooperative,SN,2019,https://e.org,;            name;          missing;          Fill in 'name'.
            x,X,coop,SN,2019,https://e.org,;                  kind;          unknown-code;     Write 'cooperative', or another code of /reference/kinds.
            x,X,cooperative,SN,2019-13,https://e.org,;        founded;       not-a-date;       Write 2019, 2019-06 or 2019-06-30, or leave it empty.
            x,X,cooperative,SN,2019,update6,;                 source_url;    not-a-web-address; Write the whole address, beginning with https:// or http://.
            x,X,cooperative,SN,2019,,;                        source_url;    missing;          Fill in 'source_url'.
            x,X,cooperative,SN,2019,https://e.org,8|18;       sdgs;          unknown-code;     Write a code of /reference/sdgs.
            x,X,cooperative,SN,2019;                          '';            wrong-number-of-cells; Give the row as many cells as the header has, 7, and quote a cell that holds a comma.
            """)
    void aRowThatCannotBeImportedIsReportedAndHoldsUpNoOther(String row, String column, String code, String remedy) {
        var job = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,country,founded,source_url,sdgs
                        good,Good,cooperative,NA,2019,https://e.org,8|8.3
                        %s
                        better,Better,mutual,,,https://e.org,
                        """.formatted(row)).imported();
        assertEquals("done", job.getString("state"));
        assertEquals(2, job.getInt("counts.created"));
        assertEquals(1, job.getInt("counts.rejected"));
        report(job)
                .body("items[0].file", equalTo("actors"))
                .body("items[0].line", equalTo(3))
                .body("items[0].column", equalTo(column))
                .body("items[0].code", equalTo(code))
                .body("items[0].severity", equalTo("error"))
                .body("items[0].remedy", equalTo(remedy));
    }

    @Test
    void aCountryMayBeNamedAndOneThatNobodyKnowsIsLeftOut() {
        var rows = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,country,subdivision,source_url
                        namibia,A,cooperative,NA,,https://e.org
                        en,B,cooperative,Germany,DE-NW,https://e.org
                        fr,C,cooperative,Corée du Sud,,https://e.org
                        es,D,cooperative,Estados Unidos,,https://e.org
                        short,E,cooperative,UK,,https://e.org
                        none,F,cooperative,Ruritania,,https://e.org
                        """);
        var job = rows.imported();
        assertEquals(6, job.getInt("counts.created"));
        report(job)
                .body("items", hasSize(1))
                .body("items[0].line", equalTo(7))
                .body("items[0].severity", equalTo("warning"))
                .body("items[0].code", equalTo("unknown-country"))
                .body("items[0].value", equalTo("Ruritania"));
        awaitLevel();
        given().queryParam(
                        "identifier",
                        Stream.of("namibia", "en", "fr", "es", "short", "none")
                                .map(id -> rows.source() + ":" + id)
                                .toList())
                .get("/api/v1/actors?fields=name,country&sort=name")
                .then()
                .body("items.country", equalTo(Arrays.asList("NA", "DE", "KR", "US", "GB", null)));
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', textBlock = """
            SN,MX-PUE;  not-in-country;  Write MX as the country, or leave the subdivision empty.
            ,SN-DK;     not-in-country;  Write SN as the country, or leave the subdivision empty.
            SN,Dakar;   unknown-code;    Write 'SN-DK', or another code of /reference/territories.
            """)
    void aSubdivisionIsOneOfTheCountry(String cells, String code, String remedy) {
        var job = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,country,subdivision,source_url
                        x,X,cooperative,%s,https://e.org
                        """.formatted(cells)).imported();
        assertEquals(1, job.getInt("counts.rejected"));
        report(job)
                .body("items[0].column", equalTo("subdivision"))
                .body("items[0].code", equalTo(code))
                .body("items[0].remedy", equalTo(remedy));
    }

    @Test
    void aFileWithoutSubdivisionsLeavesThemUnlessTheCountryIsAnother() {
        var rows = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,country,subdivision,source_url
                        a,Coop a,cooperative,SN,SN-DK,https://example.org/a
                        b,Coop b,cooperative,SN,SN-TH,https://example.org/b
                        """);
        rows.imported();
        var second = rows.again().with("actors", """
                        id,name,kind,country,source_url
                        a,Coop a,cooperative,SN,https://example.org/a
                        b,Coop b,cooperative,ML,https://example.org/b
                        """).imported();
        assertEquals(1, second.getInt("counts.unchanged"));
        assertEquals(1, second.getInt("counts.updated"));
    }

    @Test
    void pointingNowhereIsReportedWithTheFileToMend() {
        var job = TestPackage.ofNewSource()
                .withActors("a")
                .with("memberships", "alliance_id,actor_id,role,source_url\nnowhere,a,member,https://e.org\n")
                .imported();
        assertEquals(1, job.getInt("counts.rejected"));
        report(job)
                .body("items[0].column", equalTo("alliance_id"))
                .body("items[0].value", equalTo("nowhere"))
                .body("items[0].remedy", containsString("alliances.csv"));
    }

    @Test
    void whatWasTakenOffTheListIsReportedAndNotBroughtBack() {
        var rows = TestPackage.ofNewSource()
                .withActors("merged", "survivor", "withdrawn")
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,merged,member,https://e.org
                        l,survivor,member,https://e.org
                        """)
                .with("experiences", "id,kind,title,summary,source_url,actor_ids\n");
        assertEquals(6, rows.imported().getInt("counts.created"));
        var survivor = moderator.actor(rows, "survivor").id();
        moderator.decides(() -> {
            moderator
                    .memberships(rows, "merged")
                    .forEach(membership -> membership.withdraw(WithdrawalReason.DUPLICATE));
            moderator.actor(rows, "merged").mergeInto(survivor);
            moderator.actor(rows, "withdrawn").withdraw(WithdrawalReason.DISSOLVED);
        });

        rows.with("experiences", """
                id,kind,title,summary,source_url,actor_ids
                e,lesson,E,E,https://e.org,survivor|withdrawn
                """);
        var tried = rows.tried();
        var job = rows.imported();
        assertEquals(job.getMap("counts"), tried.getMap("counts"));
        assertEquals("done", job.getString("state"));
        assertEquals(3, job.getInt("counts.unchanged"));
        assertEquals(4, job.getInt("counts.rejected"));
        report(job)
                .body("items.code.unique()", equalTo(List.of("no-longer-listed")))
                .body("items.file", equalTo(List.of("actors", "actors", "memberships", "memberships", "experiences")))
                .body(
                        "items.value",
                        equalTo(List.of("merged", "withdrawn", "merged", "l | merged | member | ", "withdrawn")))
                .body(
                        "items[0].remedy",
                        equalTo(
                                "Leave the row out: the record of this id was merged into %s; or let it speak of that one."
                                        .formatted(survivor)))
                .body(
                        "items[1].remedy",
                        equalTo(
                                "Leave the row out: the record of this id was withdrawn because it no longer exists; or ask a moderator to list it again."));
    }

    @Test
    void whereTwoRowsSpeakOfOneRecordSinceAMergerTheFirstOfItCounts() {
        var rows = TestPackage.ofNewSource()
                .withActors("merged", "survivor")
                .with("alliances", """
                        id,name,kind,source_url
                        l,L,project,https://e.org
                        m,M,project,https://e.org
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,merged,member,https://e.org
                        l,survivor,member,https://e.org
                        """);
        assertEquals(6, rows.imported().getInt("counts.created"));
        var merged = moderator.actor(rows, "merged").id();
        var survivor = moderator.actor(rows, "survivor").id();
        admin().contentType(ContentType.JSON)
                .body(Map.of("record", merged.value(), "other", survivor.value(), "reason", "The same."))
                .post("/api/v1/mergers")
                .then()
                .statusCode(200);

        var again = rows.again()
                .withActors("merged", "survivor")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,merged,member,https://e.org
                        l,survivor,member,https://e.org
                        m,merged,member,https://e.org
                        m,survivor,member,https://e.org
                        """)
                .with("experiences", """
                        id,kind,title,summary,source_url,actor_ids
                        e,lesson,E,E,https://e.org,survivor|merged
                        """);
        var tried = again.tried();
        var job = again.imported();
        assertEquals(job.getMap("counts"), tried.getMap("counts"));
        assertEquals("done", job.getString("state"));
        assertEquals(2, job.getInt("counts.created"), "a membership and an experience");
        assertEquals(0, job.getInt("counts.updated"));
        report(job)
                .body("items.code", equalTo(List.of("merged", "merged", "merged")))
                .body("items.line", equalTo(List.of(2, 3, 5)));
        assertEquals(
                "Coop survivor",
                moderator.actor(rows, "merged").facts().names().get(0).text());
        assertEquals(1, moderator.experience(rows, "e").facts().actorIds().size());
        var third = again.imported();
        assertEquals(0, third.getInt("counts.created") + third.getInt("counts.updated"), third.prettify());
    }

    /** Of one chunk or of several: rows of an alliance that is none stand between the two. */
    @ParameterizedTest
    @ValueSource(ints = {0, 1_500})
    void aMembershipUnderTwoNamesOfItsRoleIsOneHoweverFarApartTheyStand(int between) {
        var rows = TestPackage.ofNewSource()
                .with("actors", "id,name,kind,country,source_url\na,A,cooperative,ER,https://e.org\n")
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with(
                        "memberships",
                        "alliance_id,actor_id,role,end_year,source_url\n"
                                + "l,a,facilitator,2019,https://e.org\n"
                                + IntStream.range(0, between)
                                        .mapToObj("nowhere%d,a,member,,https://e.org%n"::formatted)
                                        .collect(Collectors.joining())
                                + "l,a,facilitating,2020,https://e.org\n");
        var tried = rows.tried();
        var first = rows.imported();
        assertEquals(3, first.getInt("counts.created"), first.prettify());
        assertEquals(between + 1, first.getInt("counts.rejected"));
        assertEquals(first.getMap("counts"), tried.getMap("counts"));
        var again = rows.imported();
        assertEquals(3, again.getInt("counts.unchanged"), again.prettify());
        assertEquals(
                "2019", moderator.memberships(rows, "a").get(0).facts().until().value());
    }

    @Test
    void aKeyUsedTwiceIsRejectedTheSecondTime() {
        var job = TestPackage.ofNewSource().withActors("same", "other", "same").imported();
        assertEquals(2, job.getInt("counts.created"));
        report(job)
                .body("items.size()", equalTo(1))
                .body("items[0].line", equalTo(4))
                .body("items[0].code", equalTo("duplicate-key"))
                .body("items[0].remedy", containsString("Line 2"));
    }

    @Test
    void anIdThatNoIndexTakesIsRejectedAndHoldsUpNoOther() {
        var endless =
                Stream.generate(UUID::randomUUID).limit(200).map(UUID::toString).collect(Collectors.joining());
        var job =
                TestPackage.ofNewSource().with("actors", """
                        id,name,kind,source_url
                        a,A,cooperative,https://e.org
                        %s,Endless,cooperative,https://e.org
                        b,B,cooperative,https://e.org
                        """.formatted(endless)).imported();
        assertEquals("done", job.getString("state"));
        assertEquals(2, job.getInt("counts.created"));
        report(job).body("items[0].column", equalTo("id")).body("items[0].code", equalTo("too-long"));
    }

    @Test
    void theFirstAnswerTellsWhenThePackageCame() {
        var answer = TestPackage.ofNewSource().withActors("a").send(false);
        answer.statusCode(202).body("submittedAt", notNullValue());
        awaitEnd(answer.extract().path("id"));
    }

    @Test
    void aColumnThatNobodyReadsIsAWarning() {
        var job = TestPackage.ofNewSource()
                .with("actors", "id,name,kind,cuntry,source_url\na,A,cooperative,SN,https://e.org\n")
                .imported();
        assertEquals(1, job.getInt("counts.created"));
        report(job).body("items[0].severity", equalTo("warning")).body("items[0].remedy", containsString("country"));
    }

    @Test
    void whatAFileDoesNotSpeakOfStays() {
        var rows = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,name_lang,names,kind,further_kinds,constituency,level,country,subdivision,city,latitude,longitude,active_in,founded,closed,website,sectors,sdgs,umbrella,identifiers,source_url,sources,licence
                        u,U,,,network,,,,,,,,,,,,,,,,,https://e.org/u,,
                        a,A,fr,short::AA|official:en:The A,network,federation,mixed,local,SM,SM-07,San Marino,43.9,12.4,SM|ER,1990,2021,https://e.org/a,agriculture-food,8,u,%1$s-o:a,https://e.org,https://e.org 2020-01-01 First|https://e.org/2 - Second|https://e.org/3,CC-BY-4.0
                        """.formatted(TestPackage.ofNewSource().source()))
                .with("alliances", """
                        id,name,name_lang,names,kind,start_year,end_year,description,territories,sectors,sdgs,source_url,sources,licence
                        l,L,fr,short::LL,project,2014,2020,What it is about,ER,agriculture-food,8,https://e.org,https://e.org - First,CC-BY-4.0
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,end_year,source_url,sources,licence
                        l,a,member,2019,https://e.org,https://e.org - First|https://e.org/2,CC-BY-4.0
                        """)
                .with("experiences", """
                        id,kind,title,summary,lang,alliance_id,actor_ids,country,year,crisis,sdgs,source_url,sources,licence
                        e,lesson,E,What it taught,en,l,a,SM,2020,covid-19,8,https://e.org,https://e.org - First,CC-BY-4.0
                        """);
        assertEquals(5, rows.imported().getInt("counts.created"));
        var less = rows.again()
                .with("actors", "id,name,kind,source_url\na,A,network,https://e.org\n")
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with("memberships", "alliance_id,actor_id,role,source_url\nl,a,member,https://e.org\n")
                .with("experiences", "id,kind,title,summary,source_url\ne,lesson,E,What it taught,https://e.org\n");
        var second = less.imported();
        assertEquals(4, second.getInt("counts.unchanged"), second.getString("counts"));
        var other = less.again().with("actors", "id,name,kind,source_url\na,A,cooperative,https://e.org\n");
        assertEquals(1, other.imported().getInt("counts.updated"), "what only a network has goes with its kind");
    }

    @Test
    void whatAFileSpeaksOfDoesNotStay() {
        var rows = TestPackage.ofNewSource().with("actors", """
                id,name,name_lang,names,kind,source_url,sources,licence
                a,A,fr,short::AA,cooperative,https://e.org/1,https://e.org/1 - First|https://e.org/2,CC-BY-4.0
                b,B,fr,short::BB,cooperative,https://e.org/1,https://e.org/1 - First|https://e.org/2,CC-BY-4.0
                """);
        assertEquals(2, rows.imported().getInt("counts.created"));
        rows.again()
                .with(
                        "actors",
                        "id,name,name_lang,names,kind,source_url,sources,licence\na,A,,,cooperative,https://e.org/1,,\n")
                .imported();
        var emptied = moderator.actor(rows, "a");
        assertEquals(List.of(Name.official("A", null)), emptied.facts().names());
        assertEquals(List.of(Source.page("https://e.org/1")), emptied.origin().sources());
        assertEquals("not stated", emptied.origin().licence());
        rows.again()
                .with("actors", "id,name,kind,source_url\nb,Bee,cooperative,https://e.org/new\n")
                .imported();
        var renamed = moderator.actor(rows, "b");
        assertEquals(
                List.of(Name.official("Bee", null), new Name("BB", null, "short")),
                renamed.facts().names());
        assertEquals(
                List.of(Source.page("https://e.org/new"), Source.page("https://e.org/2")),
                renamed.origin().sources());
        assertEquals("CC-BY-4.0", renamed.origin().licence());
    }

    @Test
    void thePageOfARowIsTheFirstSourceUnlessItIsAmongThem() {
        var rows = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,source_url,sources
                        a,A,cooperative,https://e.org/a,https://e.org/1 - First|https://e.org/2
                        b,B,cooperative,https://e.org/2,https://e.org/1 - First|https://e.org/2
                        """);
        assertEquals(2, rows.imported().getInt("counts.created"));
        var others = List.of(new Source("https://e.org/1", "First", null), Source.page("https://e.org/2"));
        assertEquals(
                Stream.concat(Stream.of(Source.page("https://e.org/a")), others.stream())
                        .toList(),
                moderator.actor(rows, "a").origin().sources());
        assertEquals(others, moderator.actor(rows, "b").origin().sources());
        assertEquals(2, rows.imported().getInt("counts.unchanged"));
    }

    @Test
    void aRecordIsConfirmedOnTheLastDayOnWhichSomebodyStoodForIt() {
        var rows = TestPackage.ofNewSource();
        assertEquals(1, confirmedOn(rows, "1990", "2020-01-01").getInt("counts.created"));
        assertEquals(1, confirmedOn(rows, "1990", "").getInt("counts.unchanged"), "nobody says when");
        var tried = rows.again().with("actors", dated("1990", "2021-06-30")).tried();
        assertEquals(1, tried.getInt("counts.updated"), tried.prettify());
        assertEquals(
                LocalDate.of(2020, 1, 1), moderator.actor(rows, "a").origin().confirmedOn());
        assertEquals(1, confirmedOn(rows, "1990", "2021-06-30").getInt("counts.updated"));
        assertEquals(
                LocalDate.of(2021, 6, 30), moderator.actor(rows, "a").origin().confirmedOn());
        assertEquals(1, confirmedOn(rows, "1990", "2021-06-30").getInt("counts.unchanged"));
        assertEquals(1, confirmedOn(rows, "1990", "2019").getInt("counts.unchanged"), "an earlier day is no news");
        assertEquals(1, confirmedOn(rows, "1991", "2019").getInt("counts.updated"));
        var last = moderator.actor(rows, "a");
        assertEquals(LocalDate.of(2021, 6, 30), last.origin().confirmedOn());
        assertEquals("1991", String.valueOf(last.facts().founded()));
    }

    private static JsonPath confirmedOn(TestPackage rows, String founded, String day) {
        return rows.again().with("actors", dated(founded, day)).imported();
    }

    private static String dated(String founded, String day) {
        return "id,name,kind,founded,confirmed_on,source_url\na,A,cooperative,%s,%s,https://e.org\n"
                .formatted(founded, day);
    }

    @Test
    void blanksAroundTheNamesOfColumnsAreNoPartOfThem() {
        var rows = TestPackage.ofNewSource()
                .with("actors", "id, name ,kind,source_url, country\na,A,cooperative,https://e.org,SN\n");
        assertEquals(1, rows.imported().getInt("counts.created"));
        var same = rows.again().with("actors", "id,name,kind,source_url,country\na,A,cooperative,https://e.org,SN\n");
        assertEquals(1, same.imported().getInt("counts.unchanged"));
    }

    @Test
    void whatTheRegisterCannotHoldIsRejectedAndHoldsUpNoOther() {
        var job = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,source_url,confirmed_on
                        a%1$s,A,cooperative,https://e.org,
                        b,B,coop%1$s,https://e.org,
                        c,C,cooperative,https://e.org,0000
                        d,D,cooperative,https://e.org,
                        """.formatted('\0')).imported();
        assertEquals("done", job.getString("state"));
        assertEquals(1, job.getInt("counts.created"));
        assertEquals(3, job.getInt("counts.rejected"));
        report(job).body("items.line", equalTo(List.of(2, 3, 3, 4)));
    }

    @Test
    void halfACharacterIsRejectedAndHoldsUpNoOther() {
        var job = TestPackage.ofNewSource().with("actors", """
                        {"id": "a", "name": "A \\ud83d", "kind": "cooperative", "source_url": "https://e.org"}
                        {"id": "b", "name": "B", "kind": "cooperative", "source_url": "https://e.org"}
                        """).imported();
        assertEquals(1, job.getInt("counts.created"));
        report(job).body("items.code", equalTo(List.of("not-utf-8")));
    }

    @Test
    void aDryRunTakesNoIdOfThePackageForOneOfTheRegister() {
        var listed = RecordId.of(1).value();
        var rows = TestPackage.ofNewSource()
                .with("actors", "id,name,kind,source_url\n%s,A,cooperative,https://e.org\n".formatted(listed));
        assertEquals(1, rows.tried().getInt("counts.created"));
        assertEquals(1, rows.imported().getInt("counts.created"));
    }

    @Test
    void aDryRunForetellsThatAWholeStandsBehindItsPart() {
        var rows = TestPackage.ofNewSource().with("actors", """
                        id,name,kind,source_url,umbrella
                        part,P,cooperative,https://e.org,whole
                        whole,W,network,https://e.org,
                        other,O,cooperative,https://e.org,whole
                        """);
        var tried = rows.tried();
        var done = rows.imported();
        assertEquals(done.getMap("counts"), tried.getMap("counts"));
        assertEquals(1, done.getInt("counts.rejected"));
    }

    @Test
    void whatIsListedMayBePartOfWhatStandsBeforeIt() {
        var rows = TestPackage.ofNewSource().withActors("coop", "other");
        rows.imported();
        var header = "id,name,kind,source_url,umbrella\n";
        var again = rows.again()
                .with(
                        "actors",
                        header
                                + "whole,W,federation,https://e.org,\n"
                                + "new,N,cooperative,https://e.org,whole\n"
                                + "coop,Coop coop,cooperative,https://example.org/coop,whole\n"
                                + "top,T,federation,https://e.org,\n"
                                + "whole-again,W,federation,https://e.org,top\n"
                                + "other,Coop other,cooperative,https://example.org/other,top\n");
        var tried = again.tried();
        var done = again.imported();
        assertEquals("done", done.getString("state"), done.prettify());
        assertEquals(done.getMap("counts"), tried.getMap("counts"));
        assertEquals(4, done.getInt("counts.created"));
        assertEquals(2, done.getInt("counts.updated"));
        var whole = moderator.actor(rows, "whole").id().value();
        assertEquals(whole, moderator.actor(rows, "coop").facts().umbrella());
        assertEquals(whole, moderator.actor(rows, "new").facts().umbrella());
        assertEquals(
                moderator.actor(rows, "top").id().value(),
                moderator.actor(rows, "other").facts().umbrella());
    }

    @Test
    void whatIsListedIsNoPartOfItsOwnNewPart() {
        var rows = TestPackage.ofNewSource().withActors("coop");
        rows.imported();
        var again = rows.again().with("actors", """
                id,name,kind,source_url,umbrella
                whole,W,federation,https://e.org,coop
                coop,Coop coop,cooperative,https://example.org/coop,whole
                """).imported();
        assertEquals("done", again.getString("state"), again.prettify());
        assertEquals(1, again.getInt("counts.created"));
        report(again).body("items.code", equalTo(List.of("part-of-itself")));
    }

    @Test
    void aDryRunForetellsWhatARealOneDoes() {
        var rows = TestPackage.ofNewSource()
                .with("actors", """
                        id,name,kind,source_url
                        a,A,cooperative,https://e.org
                        bad,,cooperative,https://e.org
                        """)
                .with("alliances", "id,name,kind,source_url\nl,L,project,https://e.org\n")
                .with("memberships", """
                        alliance_id,actor_id,role,source_url
                        l,a,facilitator,https://e.org
                        l,bad,member,https://e.org
                        """);
        var tried = rows.tried();
        var done = rows.imported();
        assertEquals(done.getMap("counts"), tried.getMap("counts"));
        assertEquals(3, done.getInt("counts.created"));
        assertNotEquals(done.getString("id"), tried.getString("id"));
    }

    @Test
    void inAnyScriptAndWithAByteOrderMark() {
        var job = TestPackage.ofNewSource()
                .with(
                        "actors",
                        "\uFEFFid,name,kind,name_lang,source_url\nkr,\"서울, 협동조합\",cooperative,ko,https://e.org\n")
                .imported();
        assertEquals(1, job.getInt("counts.created"));
        awaitLevel();
        given().queryParam("q", "협동조합").get("/api/v1/actors").then().body("items[0].name", equalTo("서울, 협동조합"));
    }

    @Test
    void whatIsBrokenUtf8IsReported() {
        var broken = new ByteArrayOutputStream();
        broken.writeBytes("id,name,kind,source_url\na,Coopérative été,cooperative,https://e.org\nb,".getBytes(UTF_8));
        broken.write(0xE9);
        broken.writeBytes(",cooperative,https://e.org\n".getBytes(UTF_8));
        var job = imported(broken.toByteArray());
        assertEquals(1, job.getInt("counts.created"));
        report(job).body("items[0].code", equalTo("not-utf-8"));
    }

    @Test
    void whatIsNoUtf8AtAllIsReadAsWindows1252AndToldSo() {
        var job = imported("id,name,kind,source_url\na,Coopérative d’été,cooperative,https://e.org\n"
                .getBytes(Charset.forName("windows-1252")));
        assertEquals(1, job.getInt("counts.created"));
        report(job).body("items[0].code", equalTo("encoding")).body("items[0].severity", equalTo("warning"));
        awaitLevel();
        given().queryParam("q", "Coopérative d’été")
                .get("/api/v1/actors")
                .then()
                .body("items[0].name", equalTo("Coopérative d’été"));
    }

    @ParameterizedTest
    @CsvSource({"UTF-8, SEMICOLON", "UTF-8, TAB", "UTF-16, COMMA", "UTF-16LE, SEMICOLON"})
    void anySeparatorAndUtf16WithAMarkAreRead(String charset, String separator) {
        var sign = Map.of("COMMA", ",", "SEMICOLON", ";", "TAB", "\t").get(separator);
        var mark = charset.equals("UTF-16LE") ? "\uFEFF" : "";
        var csv = mark + "id,name,kind,source_url\na,\"Genève\",cooperative,https://e.org\nb,,mutual,https://e.org\n";
        var job = imported(csv.replace(",", sign).getBytes(Charset.forName(charset)));
        assertEquals(1, job.getInt("counts.created"));
        report(job).body("items.size()", equalTo(1)).body("items[0].line", equalTo(3));
    }

    @Test
    void anObjectALineIsReadWithOurNamesAndThoseOfOurExports() {
        var rows = TestPackage.ofNewSource().with("actors", """
                        {"id": "a", "name": "A", "kind": "cooperative", "sources": [{"url": "https://e.org/a"}], "sdgs": ["8", "10"]}
                        {"id": "b", "name": "B", "kind": "mutual", "source_url": "https://e.org/b", "@version": 1.1}

                        {"id": "c", "name": "C", "kind": "nonsense", "sourceUrl": "https://e.org/c"}
                        """).with("alliances", """
                        {"id": "l", "name": "L", "kind": "project", "sourceUrl": "https://e.org", "since": "2019-06"}
                        """);
        var job = rows.imported();
        assertEquals(1, job.getInt("counts.rejected"), job.prettify());
        assertEquals(3, job.getInt("counts.created"));
        report(job)
                .body("items.find { it.code == 'unknown-code' }.line", equalTo(4))
                .body("items.find { it.code == 'unknown-column' }.column", equalTo("@version"));
    }

    @Test
    void barsAndApostrophesInJsonAreOfTheTextThatHoldsThem() {
        var rows = TestPackage.ofNewSource().with("actors", """
                {"id": "a", "name": "'@Home", "kind": "cooperative", "source_url": "https://e.org", "names": ["short::A|B", "former::C\\\\D"]}
                {"id": "b", "name": "@Work", "kind": "cooperative", "source_url": "https://e.org", "names": "short::A|former::B"}
                """);
        assertEquals(2, rows.imported().getInt("counts.created"));
        assertEquals(
                List.of(
                        Name.official("'@Home", null),
                        new Name("A|B", null, "short"),
                        new Name("C\\D", null, "former")),
                moderator.actor(rows, "a").facts().names());
        assertEquals(
                List.of(Name.official("@Work", null), new Name("A", null, "short"), new Name("B", null, "former")),
                moderator.actor(rows, "b").facts().names());
    }

    @Test
    void aFileThatIsNoCsvFailsWithAReason() {
        var job = TestPackage.ofNewSource()
                .with(
                        "actors",
                        "id,name,kind,source_url\na,A,cooperative,https://e.org\nb,\"B,cooperative,https://e.org\"x\n")
                .imported();
        assertEquals("failed", job.getString("state"));
        var failure = job.getString("failure");
        assertTrue(failure.startsWith("This is no CSV after RFC 4180: "), failure);
        assertTrue(failure.endsWith("mend the file and send the package again."), failure);
    }

    @ParameterizedTest
    @CsvSource(delimiter = ';', quoteCharacter = '"', textBlock = """
            id,name,kind;                        actors;       actors.csv has no column 'source_url'
            id,name,kind,source_url,name;        actors;       'actors' names the column 'name' twice.
            id,name,kind,source_url,#line;       actors;       Rename the columns of actors.csv that begin with '#'.
            id,name,kind,source_url;             actrs;        There is no form part 'actrs'. Did you mean 'actors'?
            id,name,kind,source_url;             organisations; There is no form part 'organisations'.
            """)
    void aPackageThatCannotBeOneIsRefusedAtOnce(String header, String file, String detail) {
        TestPackage.ofNewSource()
                .with(file, header + "\n")
                .send(false)
                .statusCode(400)
                .body("detail", containsString(detail));
    }

    @Test
    void aPartThatCameTwiceIsRefused() {
        Sending.ofNewSource()
                .part("actors", "id,name,kind,source_url\n")
                .part("actors", "id,name,kind,source_url\n")
                .answer()
                .statusCode(400)
                .body("errors[0].parameter", equalTo("actors"))
                .body("detail", equalTo("The form part 'actors' came 2 times: send one file."));
    }

    @Test
    void onlyAnAdministratorSeesImportsOfOthers() {
        var id = TestPackage.ofNewSource().withActors("a").imported().getString("id");
        IssuedKey.ofModerator("SN")
                .asks()
                .get("/api/v1/imports/" + id)
                .then()
                .statusCode(403)
                .contentType("application/problem+json");
        IssuedKey.ofAdmin().asks().get("/api/v1/imports/" + id).then().statusCode(200);
        given().get("/api/v1/imports/x").then().statusCode(401).contentType("application/problem+json");
        given().header("Authorization", "Bearer tq_wrong")
                .get("/api/v1/imports/x")
                .then()
                .statusCode(401)
                .contentType("application/problem+json");
    }

    private static JsonPath imported(byte[] actors) {
        return awaitEnd(admin().queryParam("source", TestPackage.ofNewSource().source())
                .multiPart("actors", "actors.csv", actors, "text/csv")
                .post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    private static JsonPath sendSample() {
        var request = admin().queryParam("source", "tequio-sample");
        for (var file : PackageFile.values()) {
            request.multiPart(file.code(), SAMPLE.resolve(file.code() + ".csv").toFile(), "text/csv");
        }
        return awaitEnd(request.post("/api/v1/imports")
                .then()
                .statusCode(202)
                .extract()
                .jsonPath()
                .getString("id"));
    }

    private static ValidatableResponse report(JsonPath job) {
        return admin().get(job.getString("links.report")).then().statusCode(200);
    }
}
