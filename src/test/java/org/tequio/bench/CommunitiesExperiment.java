package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;

import java.util.List;
import java.util.stream.Stream;

/**
 * Two analysis runs, one after the other, and the communities of them against igraph's. The target is of the first, which
 * also makes the machine code, with the copy of the network; beside it stands Leiden alone in the second.
 */
final class CommunitiesExperiment implements Experiment {

    private static final Figure RUN = Figure.of("an analysis run", "s");
    private static final Figure COMMUNITIES = Figure.of("of it communities with the copy, and Leiden in igraph", "s")
            .with(Target.ratioAtMost(3));
    private static final Figure NEXT_RUN = Figure.of("the next run", "s");
    private static final Figure NEXT_COPY = Figure.of("of the next run the copy", "s");
    private static final Figure NEXT_LEIDEN = Figure.of("of the next run Leiden, and in igraph", "s");
    private static final Figure MODULARITY = Figure.of("modularity", "").with(Target.ratioAtLeast(0.99));

    private static final long GLANCE_MILLIS = 20;
    /** The progress of a run when it begins to copy the network, when it has the copy, and when it has communities. */
    private static final double BEGUN = 0.4;

    private static final double COPIED = 0.5;
    private static final double FOUND = 0.6;

    @Override
    public String name() {
        return "communities";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("analysing the network");
        var run = Analysis.watch(tequio.api());
        round.progress().say("analysing it again");
        var next = Analysis.watch(tequio.api());
        round.progress().say("asking igraph for communities");
        var igraph = Peers.ask(tequio.register(), List.of(), round.folder().resolve("communities"));
        return Stream.of(
                RUN.measured(run.seconds),
                COMMUNITIES.measured(run.copySeconds + run.leidenSeconds, igraph.leidenSeconds()),
                NEXT_RUN.measured(next.seconds),
                NEXT_COPY.measured(next.copySeconds),
                NEXT_LEIDEN.measured(next.leidenSeconds, igraph.leidenSeconds()),
                MODULARITY.measured(run.modularity, igraph.modularity()));
    }

    /**
     * A run that was watched.
     *
     * @param seconds from the request until it was done
     * @param copySeconds of them, those for the copy of the network into the library's memory
     * @param leidenSeconds of them, those for communities in that copy
     */
    private record Analysis(double seconds, double copySeconds, double leidenSeconds, double modularity) {

        private static Analysis watch(Api api) throws Exception {
            long begin = System.nanoTime();
            var run = api.post("/api/v1/network/runs");
            var path = "/api/v1/network/runs/" + run.required("id").asText();
            double begun = Double.NaN;
            double copied = Double.NaN;
            double found = Double.NaN;
            while (!run.required("state").asText().equals("done")) {
                Thread.sleep(GLANCE_MILLIS);
                run = api.get(path);
                begun = firstAt(BEGUN, run, begun, begin);
                copied = firstAt(COPIED, run, copied, begin);
                found = firstAt(FOUND, run, found, begin);
                if (run.required("state").asText().equals("failed")) {
                    throw new IllegalStateException("The analysis failed: " + run);
                }
            }
            return new Analysis(
                    secondsSince(begin),
                    copied - begun,
                    found - copied,
                    run.required("modularity").asDouble());
        }

        /** @return the seconds when the run was first seen that far, not a number before */
        private static double firstAt(double progress, JsonNode run, double seen, long begin) {
            return Double.isNaN(seen) && run.required("progress").asDouble() >= progress ? secondsSince(begin) : seen;
        }

        private static double secondsSince(long begin) {
            return (System.nanoTime() - begin) / 1e9;
        }
    }
}
