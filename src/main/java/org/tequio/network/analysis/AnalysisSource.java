package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/** Which run an answer comes from. */
@Schema(description = "Which run an answer comes from; getAnalysis shows all of it.")
record AnalysisSource(
        @Schema(description = "The run's id.", examples = "9c4w1x7vd")
        String id,

        @Schema(description = "What its figures depend on beside the graph.")
        AnalysisParameters parameters) {}
