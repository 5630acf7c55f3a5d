package org.tequio.bench.synthetic;

import org.tequio.reference.ExperienceKind;

import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;

/** Rows of {@code experiences.csv}. */
record ExperienceRows(long seed, int actors, int alliances) {

    static final List<String> HEADER = List.of(
            "id", "kind", "title", "summary", "alliance_id", "actor_ids", "country", "year", "crisis", "source_url");

    private static final List<ExperienceKind> KINDS = List.of(ExperienceKind.values());
    private static final List<Tongue> TONGUES = List.of(Tongue.values());

    List<String> row(int number) {
        var draw = new Draw(seed, "experience", number);
        var tongue = draw.oneOfTheFirst(TONGUES);
        return List.of(
                "e" + number,
                draw.one(KINDS).code(),
                tongue.name(draw),
                tongue.text(draw, draw.between(6, 20)),
                draw.chance(0.8) ? AllianceRows.id(draw.between(0, alliances - 1)) : "",
                makers(draw),
                "",
                draw.chance(0.9) ? String.valueOf(draw.between(1990, 2026)) : "",
                draw.chance(0.2) ? "covid-19" : "",
                "https://register.example.org/experiences/" + number);
    }

    private String makers(Draw draw) {
        return IntStream.generate(() -> draw.skewed(actors))
                .distinct()
                .limit(draw.between(0, 3))
                .mapToObj(ActorRows::id)
                .collect(Collectors.joining("|"));
    }
}
