package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Paged;

import java.util.List;

/** One page of brokers. */
@Schema(description = "One page of brokers.")
record BrokerPage(
        @Schema(description = "The brokers of this page, the highest score first.")
        List<Broker> items,

        @Schema(
                description = "How many there are on all pages: at most 10,000, between two groups at most 1,000.",
                examples = "73")
        long total,

        @Schema(description = "How many actors have a score, those beyond the last page too.", examples = "73")
        long found,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(
                description = "The two groups that it is about; empty for all seven.",
                examples = "[\"government\", \"sse-organisation\"]")
        List<String> between,

        @Schema(
                description =
                        "exact, or sampled: betweenness was estimated from paths between some nodes and all others.",
                examples = "exact")
        Method method,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf,

        @Schema(description = "The run that it comes from.") AnalysisSource analysis)
        implements Paged {}
