package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/** Filtered and sorted pages, each filter alone and common pairs, and the last page of a list against its first. */
final class ListExperiment implements Experiment {

    private static final Figure LAST_PAGE =
            Figure.of("the last page against the first, p50", "ms").with(Target.ratioAtMost(1.3));

    /** {actor} stands for the largest hub, {alliance} for the one with the most members, {experience} for the oldest. */
    static final List<String> FILTERS = List.of(
            "actors?kind=cooperative",
            "actors?kind=school",
            "actors?group=sse-organisation",
            "actors?group=academia",
            "actors?sector=social",
            "actors?level=local",
            "actors?activity=housing",
            "actors?sdg=8",
            "actors?country=FR",
            "actors?country=TV",
            "actors?within=002",
            "actors?within=001",
            "actors?pole=south",
            "actors?freshness=green",
            "actors?freshness=red",
            "actors?updatedSince=2020-01-01",
            "actors?identifier=bench:a17",
            "actors?bbox=-17.6,12.3,-11.3,16.7",
            "actors?alliance={alliance}",
            "actors?id={actor}",
            "actors?sort=-name",
            "actors?sort=updated",
            "actors?sort=-updated",
            "alliances?kind=project",
            "alliances?pattern=south-south",
            "alliances?pattern=triangular",
            "alliances?groups=government&groups=academia&groups=sse-organisation",
            "alliances?at=2020",
            "alliances?since=2015/..",
            "alliances?until=../2010",
            "alliances?within=002",
            "alliances?within=SN",
            "alliances?sdg=8",
            "alliances?role=funder",
            "alliances?state=reported",
            "alliances?activity=housing",
            "alliances?freshness=green",
            "alliances?updatedSince=2020-01-01",
            "alliances?identifier=bench:l17",
            "alliances?id={alliance}",
            "alliances?with={actor}",
            "alliances?without={actor}",
            "alliances?sort=-members",
            "alliances?sort=since",
            "experiences?kind=lesson",
            "experiences?country=FR",
            "experiences?within=002",
            "experiences?crisis=covid-19",
            "experiences?date=2020",
            "experiences?sdg=8",
            "experiences?freshness=green",
            "experiences?updatedSince=2020-01-01",
            "experiences?identifier=bench:e17",
            "experiences?id={experience}",
            "experiences?actor={actor}",
            "experiences?alliance={alliance}",
            "experiences?sort=-date",
            "actors?country=FR&kind=cooperative",
            "actors?country=FR&group=government",
            "actors?within=002&kind=cooperative",
            "actors?within=150&group=academia",
            "actors?pole=south&group=sse-organisation",
            "actors?kind=university&level=national",
            "actors?country=FR&sdg=8",
            "actors?kind=cooperative&activity=housing",
            "alliances?kind=project&pattern=north-south",
            "alliances?within=002&kind=project");

    /** Each page is of a length of its own, for the application keeps answers that it gave before. */
    private static final int REPEATS = 50;

    private static final int LEAST = 15;

    /** As many of each before any counts, until the machine code of the application and of the graph is made. */
    private static final int WARM_UPS = 40;

    @Override
    public String name() {
        return "list";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("listing");
        var ids = Map.of(
                "{actor}",
                tequio.register().largestHub(),
                "{alliance}",
                first(tequio.api(), "alliances?sort=-members"),
                "{experience}",
                first(tequio.api(), "experiences?sort=date"));
        for (int limit = LEAST + REPEATS; limit < LEAST + REPEATS + WARM_UPS; limit++) {
            for (var filter : FILTERS) {
                tequio.api().text(page(filter, ids, limit));
            }
        }
        var measurements = new ArrayList<Measurement>();
        for (var filter : FILTERS) {
            var latencies = new Latencies();
            for (int limit = LEAST; limit < LEAST + REPEATS; limit++) {
                var page = page(filter, ids, limit);
                latencies.time(() -> tequio.api().text(page));
            }
            measurements.add(Figure.of(filter + ", p95", "ms")
                    .with(Target.atMost(20).from("1m"))
                    .measured(latencies.p95()));
        }
        measurements.add(lastPage(tequio.api()));
        return measurements.stream();
    }

    private static String first(Api api, String list) throws Exception {
        return api.get(page(list, Map.of(), 1))
                .required("items")
                .required(0)
                .required("id")
                .asText();
    }

    private static String page(String filter, Map<String, String> ids, int limit) {
        var asked = filter;
        for (var id : ids.entrySet()) {
            asked = asked.replace(id.getKey(), id.getValue());
        }
        return "/api/v1/%s&limit=%d".formatted(asked, limit);
    }

    private static Measurement lastPage(Api api) throws Exception {
        var list = "/api/v1/actors?fields=id&limit=500";
        String last = list;
        for (JsonNode page = api.get(list); page.hasNonNull("next"); page = api.get(last)) {
            last = list + "&cursor=" + page.required("next").asText();
        }
        var end = last;
        var first = new Latencies();
        var ours = new Latencies();
        for (int i = 0; i < REPEATS; i++) {
            int limit = 450 + i;
            first.time(() -> api.text(list.replace("500", String.valueOf(limit))));
            ours.time(() -> api.text(end.replace("500", String.valueOf(limit))));
        }
        return LAST_PAGE.measured(ours.p50(), first.p50());
    }
}
