package org.tequio.network.analysis;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.Scheme;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** Who meets whom in alliances. */
@Schema(
        description =
                "Who meets whom in alliances. A co-membership is a pair of distinct actors in one alliance; a pair "
                        + "that meets in two alliances counts twice.")
record NetworkMixing(
        @Schema(description = "By what actors are told apart.", examples = "group")
        Attribute by,

        @Schema(
                description = "By pole, the list that says who is North and who is South: a code of "
                        + "/reference/schemes; otherwise null.",
                examples = "fcssc")
        @Nullable
        String scheme,

        @Schema(description = "Which edition of that list; without one, null.", examples = Scheme.DEFAULT_VERSION)
        @Nullable
        String schemeVersion,

        @Schema(description = "Every co-membership counts one.")
        Matrix plain,

        @Schema(
                description =
                        "Every co-membership in an alliance of m members counts 1/(m − 1) (Newman 2001), so that a "
                                + "large pact does not drown the rest.")
        Matrix weighted,

        @Schema(description = "All co-memberships, those left out too.", examples = "2913")
        long pairs,

        @Schema(
                description = "Actors in an alliance that have no value, and are left out of the matrices.",
                examples = "4")
        long actorsLeftOut,

        @Schema(description = "Co-memberships of such actors, left out too.", examples = "118")
        long pairsLeftOut,

        @Schema(description = "The register's revision that this answer shows.", examples = "7421")
        long asOf,

        @Schema(description = "The run that it comes from.") AnalysisSource analysis) {

    static NetworkMixing of(Attribute by, CoMemberships met, long asOf, AnalysisSource analysis) {
        var scheme = by.scheme();
        return new NetworkMixing(
                by,
                scheme.map(Scheme::code).orElse(null),
                scheme.map(Scheme::version).orElse(null),
                Matrix.of(met.plainSquare()),
                Matrix.of(met.weightedSquare()),
                met.pairs(),
                met.actorsLeftOut(),
                met.pairsLeftOut(),
                asOf,
                analysis);
    }

    /** Counts with what follows from them. */
    @Schema(
            name = "MixingMatrix",
            description =
                    "A symmetric matrix, its rows and columns in the order of values. A cell (x, y) counts ordered "
                            + "pairs of an actor with x and one with y: a pair of unlike actors is once in (x, y) and once in "
                            + "(y, x), one of like actors twice in (x, x) (Newman 2003), so that total is twice the pairs. An "
                            + "actor with k activities stands for each of them with a share of 1/k.")
    record Matrix(
            @Schema(description = "Those codes that occur.", examples = "[\"academia\", \"government\"]")
            List<String> values,

            @Schema(
                    description =
                            "The cells, row by row. The matrix is symmetric: a pair of two values stands in both of "
                                    + "their cells, and one of equal values counts twice in the diagonal.",
                    examples = "[[6.0, 9.0], [9.0, 12.0]]")
            List<List<Double>> counts,

            @Schema(description = "The sum of each row.", examples = "[15.0, 21.0]")
            List<Double> rowSums,

            @Schema(
                    description = "The sum of each column; the same, as the matrix is symmetric.",
                    examples = "[15.0, 21.0]")
            List<Double> columnSums,

            @Schema(description = "The sum of all cells.", examples = "36.0")
            double total,

            @Schema(
                    description =
                            "What each cell would be if it did not matter who meets: row sum × column sum / total.",
                    examples = "[[6.25, 8.75], [8.75, 12.25]]")
            List<List<Double>> expected,

            @Schema(
                    description = "counts / expected: above 1 they meet more often than by chance, below 1 less.",
                    examples = "[[0.96, 1.03], [1.03, 0.98]]")
            List<List<Double>> ratio) {

        static Matrix of(Square square) {
            var sums = Arrays.stream(square.sums()).boxed().toList();
            return new Matrix(
                    square.values(),
                    cells(square, (row, column) -> square.cells()[row][column]),
                    sums,
                    sums,
                    square.total(),
                    cells(square, square::expected),
                    cells(square, (row, column) -> square.cells()[row][column] / square.expected(row, column)));
        }

        private static List<List<Double>> cells(Square square, Cell cell) {
            int size = square.sums().length;
            return IntStream.range(0, size)
                    .mapToObj(row -> IntStream.range(0, size)
                            .mapToObj(column -> cell.at(row, column))
                            .toList())
                    .toList();
        }
    }

    /** What stands in a cell. */
    @FunctionalInterface
    private interface Cell {

        double at(int row, int column);
    }
}
