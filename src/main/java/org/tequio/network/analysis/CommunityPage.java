package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Paged;

import java.util.List;

/** One page of communities. */
@Schema(description = "One page of communities.")
record CommunityPage(
        @Schema(description = "The communities of this page, the largest first.")
        List<Community> items,

        @Schema(description = "How many there are on all pages: at most 10,000.", examples = "12")
        long total,

        @Schema(
                description = "How many communities of two nodes or more there are, those beyond the last page too.",
                examples = "12")
        long found,

        @Schema(
                description =
                        "How many there are of a single node, such as actors in no alliance; those are not listed.",
                examples = "5")
        long single,

        @Schema(
                description =
                        "Q = Σ (L_c/L − γ (d_c/2L)²): the modularity of all of them in the two-mode network, with L "
                                + "memberships, L_c of them inside a community and d_c the degrees of its nodes.",
                examples = "0.71")
        double modularity,

        @Schema(description = "The cursor of the next page; null on the last one.", examples = "kq0Zr…") @Nullable
        String next,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf,

        @Schema(description = "The run that it comes from.") AnalysisSource analysis)
        implements Paged {}
