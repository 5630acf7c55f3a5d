package org.tequio.bench.synthetic;

import org.tequio.reference.Activity;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Level;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Coded;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Rows of {@code actors.csv}: every kind and country at least once, and else as unevenly spread as in life. */
record ActorRows(long seed, int count) {

    static final List<String> HEADER = List.of(
            "id",
            "name",
            "name_lang",
            "kind",
            "constituency",
            "level",
            "country",
            "subdivision",
            "city",
            "founded",
            "website",
            "sectors",
            "sdgs",
            "source_url");

    private static final List<String> COUNTRIES = Territories.WORLD.all().stream()
            .filter(Territory::isCountry)
            .map(Territory::code)
            .toList();
    private static final List<ActorKind> KINDS = List.of(ActorKind.values());
    private static final List<Tongue> TONGUES = List.of(Tongue.values());

    static String id(int number) {
        return "a" + number;
    }

    List<String> row(int number) {
        var draw = new Draw(seed, "actor", number);
        var tongue = draw.oneOfTheFirst(TONGUES);
        var name = tongue.name(draw);
        var kind = kind(number, draw);
        var constituency =
                kind.isPlatform() ? draw.one(List.of(Constituency.values())).code() : "";
        var place = draw.chance(0.8) ? tongue.place(draw) : "";
        var level = draw.chance(0.7) ? draw.one(List.of(Level.values())).code() : "";
        var country = country(number, draw);
        return List.of(
                id(number),
                name,
                tongue.code(),
                kind.code(),
                constituency,
                level,
                country,
                subdivision(country, number),
                place,
                draw.chance(0.6) ? String.valueOf(draw.between(1890, 2025)) : "",
                draw.chance(0.5) ? "https://actor-%d.example.org/".formatted(number) : "",
                codes(draw, Activity.values()),
                sdgs(draw),
                "https://register.example.org/actors/" + number);
    }

    private ActorKind kind(int number, Draw draw) {
        var kind = number < KINDS.size() ? KINDS.get(number) : draw.oneOfTheFirst(KINDS);
        return kind == ActorKind.UNKNOWN && draw.chance(0.8) && number >= KINDS.size() ? ActorKind.COOPERATIVE : kind;
    }

    /** The sure ones begin in the middle, so that no small country is the seat of all hubs. */
    private String country(int number, Draw draw) {
        int sure = number - count / 4;
        if (sure >= 0 && sure < COUNTRIES.size()) {
            return COUNTRIES.get(sure);
        }
        return draw.chance(0.97) ? draw.oneOfTheFirst(COUNTRIES) : "";
    }

    /** Drawn apart, so that all else of an actor is what it would be without one. */
    private String subdivision(String country, int number) {
        var draw = new Draw(seed, "subdivision", number);
        var subdivisions = Territories.WORLD.subdivisionsWithin(country);
        return subdivisions.isEmpty() || draw.chance(0.5) ? "" : draw.oneOfTheFirst(subdivisions);
    }

    private static String codes(Draw draw, Coded... codes) {
        return String.join(
                "|",
                Arrays.stream(codes)
                        .filter(code -> draw.chance(0.1))
                        .map(Coded::code)
                        .toList());
    }

    static String sdgs(Draw draw) {
        return String.join(
                "|",
                IntStream.rangeClosed(1, 17)
                        .filter(goal -> draw.chance(0.08))
                        .mapToObj(String::valueOf)
                        .toList());
    }
}
