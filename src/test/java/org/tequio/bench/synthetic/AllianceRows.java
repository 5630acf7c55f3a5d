package org.tequio.bench.synthetic;

import org.tequio.reference.AllianceKind;

import java.util.List;

/** Rows of {@code alliances.csv}. */
record AllianceRows(long seed) {

    static final List<String> HEADER =
            List.of("id", "name", "kind", "start_year", "end_year", "description", "sdgs", "source_url");

    private static final List<AllianceKind> KINDS = List.of(AllianceKind.values());
    private static final List<Tongue> TONGUES = List.of(Tongue.values());

    static String id(int number) {
        return "l" + number;
    }

    /** When it began, 0 if nobody knows. */
    int since(int number) {
        var draw = new Draw(seed, "beginning", number);
        return draw.chance(0.9) ? draw.between(1950, 2025) : 0;
    }

    List<String> row(int number) {
        var draw = new Draw(seed, "alliance", number);
        var tongue = draw.oneOfTheFirst(TONGUES);
        int since = since(number);
        boolean ended = since > 0 && draw.chance(0.2);
        return List.of(
                id(number),
                tongue.name(draw) + " – " + tongue.place(draw),
                draw.one(KINDS).code(),
                since > 0 ? String.valueOf(since) : "",
                ended ? String.valueOf(draw.between(since, 2026)) : "",
                draw.chance(0.5) ? tongue.text(draw, draw.between(2, 6)) : "",
                ActorRows.sdgs(draw),
                "https://register.example.org/alliances/" + number);
    }
}
