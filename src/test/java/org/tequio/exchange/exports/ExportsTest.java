package org.tequio.exchange.exports;

import io.quarkus.test.junit.QuarkusTest;
import org.junit.jupiter.api.Test;
import org.tequio.engines.TestPackage;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class ExportsTest {

    @Test
    void smoke() {
        var own = TestPackage.ofNewSource().withActors("a", "b");
        own.imported();
        awaitLevel();
        for (var type : new String[] {"actors", "alliances", "memberships", "experiences"}) {
            for (var format : new String[] {"csv", "ndjson", "json", "geojson", "jsonld", "xls"}) {
                var answer = given().queryParam("limit", 2).get("/api/v1/exports/" + type + "." + format);
                System.out.println("SMOKE " + type + "." + format + " " + answer.statusCode() + "\n" + answer.headers()
                        + "\n" + answer.asString());
            }
        }
        var some = given().queryParam("identifier", own.source() + ":a", own.source() + ":b")
                .get("/api/v1/exports/actors.csv");
        System.out.println("SMOKE " + some.headers() + some.asString());
        var head = given().head("/api/v1/exports/actors.csv");
        System.out.println("SMOKE " + head.statusCode() + head.headers() + head.asString());
        var again = given().header("If-None-Match", head.header("ETag")).get("/api/v1/exports/actors.csv");
        System.out.println("SMOKE " + again.statusCode() + again.headers() + again.asString());
        System.out.println(
                "SMOKE " + given().get("/api/v1/contexts/tequio.jsonld").asString());
    }
}
