package org.tequio.bench;

import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;
import org.apache.hc.core5.http.message.BasicNameValuePair;
import org.jspecify.annotations.Nullable;

import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.Stream;

/** Looking up mistyped names of listed actors: one by {@code /match}, and ten at a time as OpenRefine does. */
final class MatchExperiment implements Experiment {

    private static final Figure ONE = Figure.of("one name, p50", "ms");
    private static final Figure ONE_SLOW =
            Figure.of("one name, p95", "ms").with(Target.atMost(30).from("1M"));
    private static final Figure TEN = Figure.of("a reconciliation batch of ten, p50", "ms");
    private static final Figure TEN_SLOW = Figure.of("a reconciliation batch of ten, p95", "ms")
            .with(Target.atMost(200).from("1M"));

    private static final int NAMES = 500;
    private static final int BATCH = 10;
    /** Until the machine code of the application is made. */
    private static final int WARM_UPS = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "match";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("matching names");
        var random = new Random(5);
        var names = Drawn.draw(tequio.register(), NAMES, 5).stream()
                .map(actor -> query(SearchExperiment.misspelt(actor.name(), random), actor.country()))
                .toList();
        for (int i = 0; i < WARM_UPS; i++) {
            match(tequio.api(), names);
            reconcile(tequio.api(), names);
        }
        var one = match(tequio.api(), names);
        var ten = reconcile(tequio.api(), names);
        return Stream.of(
                ONE.measured(one.p50()),
                ONE_SLOW.measured(one.p95()),
                TEN.measured(ten.p50()),
                TEN_SLOW.measured(ten.p95()));
    }

    private static Latencies match(Api api, List<Map<String, String>> names) throws Exception {
        var latencies = new Latencies();
        for (var name : names) {
            var body = HttpEntities.create(JSON.writeValueAsString(name), ContentType.APPLICATION_JSON);
            latencies.time(() -> api.post("/api/v1/match", body));
        }
        return latencies;
    }

    private static Latencies reconcile(Api api, List<Map<String, String>> names) throws Exception {
        var latencies = new Latencies();
        for (int from = 0; from < names.size(); from += BATCH) {
            var body = HttpEntities.createUrlEncoded(
                    List.of(new BasicNameValuePair("queries", batch(names.subList(from, from + BATCH)))),
                    StandardCharsets.UTF_8);
            latencies.time(() -> api.post("/api/v1/reconcile", body));
        }
        return latencies;
    }

    /** Each of actors, with its country as a property. */
    private static String batch(List<Map<String, String>> names) throws IOException {
        var batch = new LinkedHashMap<String, Object>();
        for (var name : names) {
            var country = name.get("country");
            batch.put(
                    "q" + batch.size(),
                    Map.of(
                            "query",
                            name.get("name"),
                            "type",
                            "actor",
                            "properties",
                            country == null ? List.of() : List.of(Map.of("pid", "country", "v", country))));
        }
        return JSON.writeValueAsString(batch);
    }

    private static Map<String, String> query(String name, @Nullable String country) {
        var query = new HashMap<String, String>();
        query.put("name", name);
        if (country != null) {
            query.put("country", country);
        }
        return query;
    }
}
