package org.tequio.bench;

import java.util.ArrayList;
import java.util.Collections;
import java.util.Iterator;
import java.util.List;
import java.util.Objects;
import java.util.Random;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Who meets whom in a country, and in which countries most, against one actor and against the register's own SQL. */
final class ConvergenceExperiment implements Experiment {

    private static final Figure UNIT =
            Figure.of("a country, p50, and an actor", "ms").with(Target.ratioAtMost(1.5));
    private static final Figure UNIT_SLOW = Figure.of("a country, p95, and an actor", "ms");
    private static final Figure RANKING =
            Figure.of("all countries ranked, p95", "ms").with(Target.atMost(50).from("1m"));
    private static final Figure SQL = Figure.of("all countries ranked, p50, and in one SQL GROUP BY", "ms")
            .with(Target.ratioAtMost(1 / 50.0).from("1m"));

    private static final int ACTORS = 5_000;
    /** Under which countries are asked for first, so that all is warm and yet none was answered before. */
    private static final List<String> OTHER_SCHEMES = List.of("g77", "oecd", "wb-income");

    private static final int LONGEST = 500;
    private static final int RANKINGS = 100;
    private static final int SQL_TIMES = 5;

    @Override
    public String name() {
        return "convergence";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("reading countries");
        var drawn = Drawn.draw(tequio.register(), ACTORS, 5);
        var countries = countries(drawn);
        var strangers = drawn.iterator();
        for (var scheme : OTHER_SCHEMES) {
            compare(tequio.api(), countries, "?scheme=" + scheme, strangers, new Latencies(), new Latencies());
        }
        var units = new Latencies();
        var actors = new Latencies();
        compare(tequio.api(), countries, "", strangers, units, actors);
        round.progress().say("ranking countries");
        rank(tequio.api(), LONGEST - RANKINGS);
        var rankings = rank(tequio.api(), LONGEST);
        round.progress().say("asking SQL who meets whom");
        var sql = PairsSql.ask(tequio.register(), SQL_TIMES);
        return Stream.of(
                UNIT.measured(units.p50(), actors.p50()),
                UNIT_SLOW.measured(units.p95(), actors.p95()),
                RANKING.measured(rankings.p95()),
                SQL.measured(rankings.p50(), sql.p50()));
    }

    /** Those with an actor among the drawn, in an order by chance. */
    private static List<String> countries(List<Drawn> drawn) {
        var countries = new ArrayList<>(drawn.stream()
                .map(Drawn::country)
                .filter(Objects::nonNull)
                .distinct()
                .sorted()
                .toList());
        Collections.shuffle(countries, new Random(5));
        return countries;
    }

    /**
     * Each country once under a scheme and each actor once, as the application keeps answers; now the one first, now the
     * other.
     */
    private static void compare(
            Api api,
            List<String> countries,
            String scheme,
            Iterator<Drawn> strangers,
            Latencies units,
            Latencies actors)
            throws Exception {
        for (int i = 0; i < countries.size(); i++) {
            var unit = "/api/v1/convergence/units/" + countries.get(i) + scheme;
            var actor = "/api/v1/actors/" + strangers.next().id();
            if (i % 2 == 0) {
                actors.time(() -> api.text(actor));
            }
            units.time(() -> api.text(unit));
            if (i % 2 == 1) {
                actors.time(() -> api.text(actor));
            }
        }
    }

    /** Every page of a length of its own, so that none was answered before; all are long enough for all countries. */
    private static Latencies rank(Api api, int longest) throws Exception {
        var latencies = new Latencies();
        for (int limit :
                IntStream.range(longest - RANKINGS, longest).map(i -> i + 1).toArray()) {
            latencies.time(() -> api.text("/api/v1/convergence?by=country&limit=" + limit));
        }
        return latencies;
    }
}
