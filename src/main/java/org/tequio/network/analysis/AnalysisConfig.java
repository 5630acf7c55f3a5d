package org.tequio.network.analysis;

import io.smallrye.config.ConfigMapping;
import io.smallrye.config.WithDefault;

import java.time.Duration;

/** When analyses of the network run, and how thoroughly. */
@ConfigMapping(prefix = "tequio.network.analysis")
public interface AnalysisConfig {

    /** Whether runs begin by themselves when the graph has moved; administrators may start them in any case. */
    @WithDefault("true")
    boolean enabled();

    /** How long after the end of a run no other begins by itself, at least. */
    @WithDefault("10m")
    Duration pause();

    /** How many times as long as a run took no other begins by itself: with 20, runs take a twentieth of the time at most. */
    @WithDefault("20")
    int rest();

    /** How long the graph must have stood still before a run begins by itself. */
    @WithDefault("5s")
    Duration settle();

    /** How long a graph that never stands still can put a run off. */
    @WithDefault("1h")
    Duration longestWait();

    /** How often to look whether a run is due, or was asked for in another process. */
    @WithDefault("10s")
    Duration look();

    /** How long to wait after a failure, such as a database that is away. */
    @WithDefault("10s")
    Duration pauseAfterFailure();

    /** Runs whose results are kept, so that lists can be read to their end while newer ones take their place. */
    @WithDefault("3")
    int keptRuns();

    /** What makes every draw of a run, unless the administrator who starts it names another. */
    @WithDefault("1")
    long seed();

    /** Whether brokers and communities are computed where Graph Data Science is installed. */
    @WithDefault("true")
    boolean graphDataScience();

    /** 4-paths up to which clustering is exact; more are sampled. */
    @WithDefault("5000000")
    long exactFourPaths();

    /** How many 4-paths are drawn for clustering where there are more. */
    @WithDefault("200000")
    int sampledFourPaths();

    /** Nodes, actors and alliances in all, up to which betweenness is exact. */
    @WithDefault("10000")
    int exactBetweennessNodes();

    /** From how many nodes shortest paths are counted where there are more. */
    @WithDefault("256")
    int betweennessSamples();

    /** The resolution of Leiden's modularity: more makes communities smaller. */
    @WithDefault("1.0")
    double gamma();

    /** By how much modularity must grow for Leiden to go on. */
    @WithDefault("0.0001")
    double tolerance();

    /** How many iterations of Leiden follow that of Graph Data Science. */
    @WithDefault("5")
    int iterations();
}
