package org.tequio.directory;

import jakarta.ws.rs.DefaultValue;
import org.eclipse.microprofile.openapi.annotations.enums.SchemaType;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.eclipse.microprofile.openapi.annotations.parameters.Parameter;
import org.jboss.resteasy.reactive.RestQuery;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.Territories;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/** Which actors somebody asks for: a parameter given twice means either, two parameters mean both. */
public class ActorsQuery {

    private static final int MOST = 100;
    private static final Codes<StakeholderGroup> GROUPS = Codes.of(StakeholderGroup.class);

    @Parameter(description = "Words of the name, in any order; the last may be a beginning.", example = "cooperative")
    @RestQuery
    @Nullable
    String q;

    @Parameter(description = "Codes of /reference/kinds.", example = "cooperative")
    @RestQuery
    List<String> kind = List.of();

    @Parameter(description = "Codes of /reference/groups.", example = "government")
    @RestQuery
    List<String> group = List.of();

    @Parameter(description = "Seats, ISO 3166-1 alpha-2.", example = "SN")
    @RestQuery
    List<String> country = List.of();

    @Parameter(description = "Territories that hold the seat: codes of /reference/territories.", example = "002")
    @RestQuery
    List<String> within = List.of();

    @Parameter(
            description = "How many on a page, from 1 to 100.",
            example = "20",
            schema = @Schema(type = SchemaType.INTEGER, minimum = "1", maximum = "100", defaultValue = "20"))
    @RestQuery
    @DefaultValue("20")
    String limit = "20";

    @Parameter(description = "The 'next' of the page before.", example = "kq0ZrVbX")
    @RestQuery
    @Nullable
    String cursor;

    int pageSize() {
        try {
            int size = Integer.parseInt(limit);
            if (size >= 1 && size <= MOST) {
                return size;
            }
        } catch (NumberFormatException notANumber) {
            // falls through to the same advice
        }
        throw Problem.invalidParameter("limit", "limit is a number from 1 to %d, not '%s'.".formatted(MOST, limit));
    }

    /** The query without its place in the list: what a cursor belongs to. */
    String fingerprint() {
        return String.join("\u0001", "actors", String.valueOf(q), kind + "", group + "", country + "", within + "");
    }

    List<String> conditions() {
        var conditions = new ArrayList<String>();
        if (!kind.isEmpty()) {
            conditions.add("a.kind IN $kinds");
        }
        if (!group.isEmpty()) {
            conditions.add("a.group IN $groups");
        }
        if (!country.isEmpty()) {
            conditions.add("a.country IN $countries");
        }
        if (!within.isEmpty()) {
            conditions.add("a.country IN $countriesWithin");
        }
        return conditions;
    }

    /** @throws Problem 400 for a code that no list has */
    Map<String, Object> parameters() {
        var parameters = new HashMap<String, Object>();
        parameters.put(
                "kinds",
                kind.stream()
                        .map(code -> ActorKind.CODES.get("kind", code).code())
                        .toList());
        parameters.put(
                "groups",
                group.stream().map(code -> GROUPS.get("group", code).code()).toList());
        parameters.put(
                "countries", country.stream().map(ActorsQuery::countryCode).toList());
        parameters.put(
                "countriesWithin",
                within.stream().flatMap(code -> countriesWithin(code).stream()).toList());
        return parameters;
    }

    private static String countryCode(String code) {
        var territory = Territories.WORLD.get("country", code);
        if (!territory.isCountry()) {
            throw Problem.invalidParameter(
                    "country", "'%s' is not a country; ask with 'within=%s'.".formatted(code, code));
        }
        return territory.code();
    }

    private static List<String> countriesWithin(String code) {
        return Territories.WORLD.countriesWithin(
                Territories.WORLD.get("within", code).code());
    }
}
