package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;

/** Filtered and sorted pages, each filter alone and common pairs, and the last page of a list against its first. */
final class ListExperiment implements Experiment {

    private static final Figure LAST_PAGE =
            Figure.of("the last page against the first, p50", "ms").with(Target.ratioAtMost(1.3));

    /** Each with the values that its questions draw from; an empty list draws ids. */
    private static final List<String> FILTERS = List.of(
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
            "actors?updatedSince=" + LocalDate.of(2020, 1, 1),
            "actors?identifier=bench:a17",
            "actors?bbox=-17.6,12.3,-11.3,16.7",
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
            "alliances?sort=-members",
            "alliances?sort=since",
            "experiences?kind=lesson",
            "experiences?country=FR",
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
        for (int limit = LEAST + REPEATS; limit < LEAST + REPEATS + WARM_UPS; limit++) {
            for (var filter : FILTERS) {
                tequio.api().text(page(filter, limit));
            }
        }
        var measurements = new ArrayList<Measurement>();
        for (var filter : FILTERS) {
            var latencies = new Latencies();
            for (int limit = LEAST; limit < LEAST + REPEATS; limit++) {
                var page = page(filter, limit);
                latencies.time(() -> tequio.api().text(page));
            }
            measurements.add(Figure.of(filter + ", p95", "ms")
                    .with(Target.atMost(20).from("1m"))
                    .measured(latencies.p95()));
        }
        measurements.add(lastPage(tequio.api()));
        return measurements.stream();
    }

    private static String page(String filter, int limit) {
        return "/api/v1/%s&limit=%d".formatted(filter, limit);
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
