package org.tequio.bench;

import java.util.List;
import java.util.stream.Stream;

/**
 * Measures one thing, ours and its floor in turn. A new one is a class here and a line in {@link #ALL}; what several of
 * them need done first, they ask the {@link Round} for, which does it once.
 */
interface Experiment {

    List<Experiment> ALL = List.of(
            new ImportExperiment(),
            new ProjectionExperiment(),
            new RebuildExperiment(),
            new ExportExperiment(),
            new GetExperiment(),
            new SearchExperiment(),
            new DuplicatesExperiment(),
            new MatchExperiment(),
            new ListExperiment(),
            new NetworkExperiment(),
            new CommunitiesExperiment(),
            new ConvergenceExperiment(),
            new SubmissionsExperiment(),
            new MappingExperiment());

    List<String> NAMES = ALL.stream().map(Experiment::name).toList();

    String name();

    /** Whether it is about what comes into the register, and so nothing for one that somebody keeps. */
    default boolean changesTheRegister() {
        return false;
    }

    /** One round's measurements. */
    Stream<Measurement> run(Round round) throws Exception;
}
