package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.ObjectMapper;
import org.apache.hc.core5.http.ContentType;
import org.apache.hc.core5.http.io.entity.HttpEntities;

import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Random;
import java.util.stream.Stream;

/** Registering actors that are listed already, under their names as they stand there and as people write them. */
final class DuplicatesExperiment implements Experiment {

    private static final Figure SAME = Figure.of("a listed name, p50", "ms");
    private static final Figure SAME_SLOW =
            Figure.of("a listed name, p95", "ms").with(Target.atMost(50));
    private static final Figure OTHER = Figure.of("the same in other words, p50", "ms");
    private static final Figure OTHER_SLOW =
            Figure.of("the same in other words, p95", "ms").with(Target.atMost(50));
    private static final Figure RECALL = Figure.of("recall@10 of names in other words", "");

    private static final int NAMES = 500;
    /** Until the machine code of the application is made. */
    private static final int WARM_UPS = 4;

    private static final ObjectMapper JSON = new ObjectMapper();

    @Override
    public String name() {
        return "duplicates";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("looking for duplicates");
        var random = new Random(3);
        var asked = Drawn.draw(tequio.register(), NAMES, 3).stream()
                .map(Asked::asListed)
                .toList();
        var others = asked.stream().map(one -> one.inOtherWords(random)).toList();
        for (int i = 0; i < WARM_UPS; i++) {
            timed(tequio.api(), others, new ArrayList<>());
        }
        var found = new ArrayList<Boolean>();
        var same = timed(tequio.api(), asked, new ArrayList<>());
        var other = timed(tequio.api(), others, found);
        return Stream.of(
                SAME.measured(same.p50()),
                SAME_SLOW.measured(same.p95()),
                OTHER.measured(other.p50()),
                OTHER_SLOW.measured(other.p95()),
                RECALL.measured(found.stream().filter(hit -> hit).count() / (double) found.size()));
    }

    private static Latencies timed(Api api, List<Asked> asked, List<Boolean> found) throws Exception {
        var latencies = new Latencies();
        for (var one : asked) {
            var body = HttpEntities.create(one.submission(), ContentType.APPLICATION_JSON);
            var answer = new JsonNode[1];
            latencies.time(() -> answer[0] = api.post("/api/v1/submissions?validate=true", body));
            found.add(answer[0].path("duplicates").findValuesAsText("name").contains(one.listed()));
        }
        return latencies;
    }

    /**
     * What somebody registers.
     *
     * @param listed the name in the register
     * @param name how it is written
     */
    private record Asked(String listed, String name, String country) {

        /** A network without a seat is taken for one in Mexico, as a submission needs a country. */
        static Asked asListed(Drawn actor) {
            return new Asked(actor.name(), actor.name(), Objects.requireNonNullElse(actor.country(), "MX"));
        }

        /** In capitals, with a legal form, in another order or with a typing error. */
        private Asked inOtherWords(Random random) {
            var words = listed.split(" ");
            var written =
                    switch (random.nextInt(4)) {
                        case 0 -> listed.toUpperCase();
                        case 1 -> listed + ", S. Coop. Ltda.";
                        case 2 -> words[words.length - 1] + " " + listed.substring(0, listed.lastIndexOf(' '));
                        default -> SearchExperiment.misspelt(listed, random);
                    };
            return new Asked(listed, written, country);
        }

        private String submission() throws IOException {
            return JSON.writeValueAsString(Map.of(
                    "type", "actor",
                    "actor", Map.of("name", name, "kind", "cooperative", "country", country),
                    "contact", Map.of("email", "bench@example.org")));
        }
    }
}
