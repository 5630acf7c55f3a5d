package org.tequio.exchange.exports;

import org.tequio.engines.TestPackage;

import java.util.List;
import java.util.stream.Stream;

import static io.restassured.RestAssured.given;
import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.tequio.engines.Admin.awaitLevel;

/** Records with everything that a record can have, and with all that is hard to write. */
record RichPackage(TestPackage files) {

    static RichPackage imported() {
        var files = TestPackage.ofNewSource();
        var actors = """
                id,name,name_lang,kind,constituency,level,country,city,founded,closed,website,sectors,sdgs,source_url,further_kinds,names,latitude,longitude,active_in,umbrella,identifiers,sources,licence,confirmed_on,subdivision
                top,"=HYPERLINK(""https://e.org"")",en,network,sse-organisation,global,BE,"@Brussels, ""centre"" of it",1999,,https://top.example,,8|8.3,https://e.org/top,forum|federation,short::TOP|translated:fr:-Tout en haut|former:es:a\\|b\\\\c,50.85,4.35,150|BE,,org-x:%1$s-top|wikidata:Q%2$s,https://e.org/top 2026-01-31 A \\| bar|https://e.org/2 - =Title,ODbL-1.0,2024-05-06,BE-BRU
                part,''=apostrophe,,local-government,,local,SN,,2001-02,2020-03-04,,housing|insurance,,https://e.org/part,,,-14.5,-17.25,,top,,,,,SN-DK
                plain,'t Hof van Commerce,nl,cooperative,,,SN,Thiès,,,,,,https://e.org/plain,,,,,,,,,,,
                """.formatted(files.source(), files.source().replace("test-", ""));
        var counts = files.with("actors", actors)
                .with("alliances", """
                        id,name,kind,start_year,end_year,description,sdgs,source_url,name_lang,names,territories,sectors,identifiers,sources,licence,confirmed_on
                        all,+Together,coalition,2015-06,2021,"-Two
                        lines",17,https://e.org/all,en,short::T|official:fr:Ensemble,002|SN,housing,,https://e.org/all 2025-12-24,CC-BY-4.0,2025-01-01
                        few,Few,project,,,,,https://e.org/few,,,,,,,,
                        """)
                .with("memberships", """
                        alliance_id,actor_id,role,start_year,end_year,source_url,state,sources,licence,confirmed_on
                        all,top,secretariat,2015,,https://e.org/m1,confirmed,,,
                        all,part,member,2016-05,2019-01-02,https://e.org/m2,ended,https://e.org/m2 - Minutes,CC0-1.0,2025-02-02
                        all,plain,member,,,https://e.org/m3,disputed,,,
                        few,plain,lead,,,https://e.org/m4,,,,
                        """)
                .with("experiences", """
                        id,kind,title,summary,alliance_id,actor_ids,country,year,crisis,source_url,sdgs,lang,identifiers,sources,licence,confirmed_on
                        e1,lesson,@lesson,"What we ""learned"", in short",all,plain|top,SN,2020-04,covid-19,https://e.org/e1,3|8.5,en,,https://e.org/e1 2025-03-03 -T,CC0-1.0,2025-03-03
                        e2,policy,＝Alone,Nobody made it,,,,,,https://e.org/e2,,,,,,
                        """)
                .imported();
        assertEquals(11, counts.getInt("counts.created"), counts::prettify);
        awaitLevel();
        return new RichPackage(files);
    }

    String source() {
        return files.source();
    }

    /** The ids that its records of a type have, in their order. */
    List<String> ids(String type) {
        var own =
                switch (type) {
                    case "actors" -> Stream.of("top", "part", "plain");
                    case "alliances" -> Stream.of("all", "few");
                    default -> Stream.of("e1", "e2");
                };
        var identifiers = own.map(word -> source() + ":" + word).toList();
        return given()
                .queryParam("identifier", identifiers)
                .get("/api/v1/" + type)
                .jsonPath()
                .<String>getList("items.id")
                .stream()
                .sorted()
                .toList();
    }

    String id(String type, String own) {
        return given().queryParam("identifier", source() + ":" + own)
                .get("/api/v1/" + type)
                .jsonPath()
                .getString("items[0].id");
    }
}
