package org.tequio.engines;

import io.restassured.http.ContentType;
import io.restassured.path.json.JsonPath;
import io.restassured.response.ValidatableResponse;
import io.restassured.specification.RequestSpecification;
import jakarta.mail.Multipart;
import jakarta.mail.Part;
import jakarta.mail.internet.MimeMessage;

import java.net.URI;
import java.util.Arrays;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;

import static io.restassured.RestAssured.given;
import static org.tequio.engines.Admin.admin;

/** Something that was submitted, and what its submitter and a moderator do with it next. */
public record Submitted(String id, String token, String email) {

    private static final Pattern LINK = Pattern.compile("https://tequio\\.example/sse(/links/[A-Za-z0-9_-]+)");

    /** An address that nobody else has. */
    public static String somebody() {
        return "somebody-%s@example.org".formatted(UUID.randomUUID());
    }

    public static Submitted newActor(String name, String country) {
        return of("actor", Map.of("name", name, "kind", "cooperative", "country", country));
    }

    public static Submitted newAlliance(String name, String... members) {
        var all = Arrays.stream(members).map(member -> Map.of("actor", member)).toList();
        return of("alliance", Map.of("name", name, "kind", "coalition", "members", all));
    }

    public static Submitted claim(String record) {
        return of("claim", Map.of("record", record));
    }

    public static Submitted correction(String record, Map<String, ?> changes) {
        return of("correction", Map.of("record", record, "changes", changes));
    }

    public static Submitted removal(String record) {
        return of("removal", Map.of("record", record));
    }

    /** An actor that is listed, whoever stands for it. */
    public static String listedActor(String name, String country) {
        return newActor(name, country).verified().accepted().record();
    }

    public static Submitted of(String type, Map<String, ?> part) {
        return of(type, part, somebody());
    }

    public static Submitted of(String type, Map<String, ?> part, String email) {
        var answer = send(given(), statement(type, part, email))
                .statusCode(201)
                .extract()
                .jsonPath();
        return new Submitted(answer.getString("id"), answer.getString("token"), email);
    }

    /** A whole body, with what every type may need. */
    public static Map<String, Object> statement(String type, Map<String, ?> part, String email) {
        var body = new HashMap<String, Object>(Map.of(
                "type",
                type,
                type,
                part,
                "reason",
                "We know it best.",
                "sources",
                List.of(Map.of("url", "https://example.org/evidence"))));
        body.put("contact", Map.of("email", email));
        return body;
    }

    public static ValidatableResponse send(RequestSpecification request, Object body) {
        return request.contentType(ContentType.JSON)
                .body(body)
                .post("/api/v1/submissions")
                .then();
    }

    public RequestSpecification asks() {
        return given().header("Authorization", "Bearer " + token);
    }

    public JsonPath show() {
        return asks().get("/api/v1/submissions/" + id)
                .then()
                .statusCode(200)
                .extract()
                .jsonPath();
    }

    public String state() {
        return show().getString("state");
    }

    /** The id of what came of it. */
    public String record() {
        var path = show().getString("links.record");
        return path.substring(path.lastIndexOf('/') + 1);
    }

    /** Uses the link in the letter. */
    public Submitted verified() {
        use(links(email).get(0)).statusCode(200);
        return this;
    }

    public Submitted accepted() {
        decided(admin(), Map.of("decision", "accept")).statusCode(200);
        return this;
    }

    /** What a moderator gets who has seen the present version. */
    public ValidatableResponse decided(RequestSpecification moderator, Map<String, ?> decision) {
        return decided(moderator, decision, "\"%s-%d\"".formatted(id, show().getInt("version")));
    }

    public ValidatableResponse decided(RequestSpecification moderator, Map<String, ?> decision, String etag) {
        return moderator
                .contentType(ContentType.JSON)
                .header("If-Match", etag)
                .body(decision)
                .post("/api/v1/moderation/%s/decision".formatted(id))
                .then();
    }

    /** The paths of the links in the newest letter to this address, in their order. */
    public static List<String> links(String recipient) {
        PostOffice.letterTo(recipient);
        var letters = PostOffice.lettersTo(recipient);
        return LINK.matcher(text(letters.get(letters.size() - 1)))
                .results()
                .map((MatchResult link) -> link.group(1))
                .toList();
    }

    public static ValidatableResponse use(String link) {
        return use(link, "");
    }

    public static ValidatableResponse use(String link, String reason) {
        var request = given().accept(ContentType.JSON).contentType(ContentType.URLENC);
        return (reason.isEmpty() ? request : request.formParam("reason", reason))
                .post(URI.create(link).getPath())
                .then();
    }

    /** What a letter says, without HTML. */
    public static String text(MimeMessage letter) {
        try {
            return plain((Part) letter);
        } catch (Exception e) {
            throw new AssertionError(e);
        }
    }

    private static String plain(Part part) throws Exception {
        if (part.getContent() instanceof Multipart parts) {
            for (int i = 0; i < parts.getCount(); i++) {
                var text = plain(parts.getBodyPart(i));
                if (!text.isEmpty()) {
                    return text;
                }
            }
            return "";
        }
        return part.isMimeType("text/plain") ? (String) part.getContent() : "";
    }
}
