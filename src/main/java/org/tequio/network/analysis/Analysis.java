package org.tequio.network.analysis;

import jakarta.enterprise.context.ApplicationScoped;
import org.jboss.logging.Logger;
import org.jspecify.annotations.Nullable;
import org.tequio.network.analysis.Results.Outcome;
import org.tequio.network.analysis.Results.Result;
import org.tequio.shared.Graph.Position;
import org.tequio.shared.Graph.Reading;

import java.util.ArrayList;
import java.util.List;

/** All that is computed of a graph in one run. */
@ApplicationScoped
class Analysis {

    private static final Logger LOG = Logger.getLogger(Analysis.class);
    /** A graph that moves all the time is read as it goes by in the end; what is shown is then between two revisions. */
    private static final int MOST_READINGS = 3;

    private static final double READ = 0.2;
    private static final double MEASURED = 0.4;
    private static final double COPIED = 0.5;
    private static final double WITH_COMMUNITIES = 0.6;
    private static final double WITH_BETWEENNESS = 0.9;

    private final GraphDataScience library;
    private final Progress progress;

    Analysis(GraphDataScience library, Progress progress) {
        this.library = library;
        this.progress = progress;
    }

    Outcome of(Reading graph, Run run) {
        for (int readings = 1; ; readings++) {
            var before = graph.position();
            var outcome = at(before, graph, run);
            var after = graph.position();
            boolean steady = !after.movedSince(before) && !before.advancing() && !after.advancing();
            if (steady || readings == MOST_READINGS) {
                return outcome.read(steady);
            }
            LOG.infof("The graph has moved during run %s: reading it again", run.id());
        }
    }

    private Outcome at(Position position, Reading graph, Run run) {
        var network = NetworkReader.read(graph).build();
        progress.at(run, READ);
        var results = new ArrayList<>(Measures.of(network, position.revision(), run.source()));
        progress.at(run, MEASURED);
        var version = library.version(graph);
        var modularity = version.isPresent() ? withLibrary(graph, run, network, results) : null;
        return new Outcome(position, false, version.orElse(null), modularity, results);
    }

    /** @return the modularity of the communities; null without memberships */
    private @Nullable Double withLibrary(Reading graph, Run run, Network network, List<Result> results) {
        var communities = Communities.none(network);
        var betweenness = new double[network.actors().length];
        var parameters = run.parameters();
        if (network.memberships() > 0) {
            library.project(graph, run, copy -> {
                progress.at(run, COPIED);
                copy.findCommunities(network, communities);
                LeidenIterations.improve(network, communities, parameters.leiden(), parameters.seed());
                progress.at(run, WITH_COMMUNITIES);
                copy.addBetweenness(network, betweenness);
                progress.at(run, WITH_BETWEENNESS);
            });
        }
        var names = new Names(graph);
        results.add(new CommunityList(network, communities, betweenness).result(names::of));
        results.addAll(new BrokerLists(network, betweenness, GraphDataScience.method(network, parameters.betweenness()))
                .results(names::of));
        return network.memberships() == 0
                ? null
                : communities.modularity(network, parameters.leiden().gamma());
    }
}
