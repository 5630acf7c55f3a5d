package org.tequio.network.analysis;

import org.jspecify.annotations.Nullable;

import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;

/** A symmetric matrix of those values that occur in it, with what follows from its sums. */
record Square(List<String> values, double[][] cells, double[] sums, double total) {

    /** What is left of a sum of fractions that is nothing: no pair adds less than one over 13² times five thousand. */
    private static final double NOTHING = 1e-9;

    static Square of(List<String> codes, double[][] cells) {
        var all = Arrays.stream(cells)
                .mapToDouble(row -> Arrays.stream(row).sum())
                .toArray();
        var occurring =
                IntStream.range(0, all.length).filter(i -> all[i] > NOTHING).toArray();
        var left = Arrays.stream(occurring)
                .mapToObj(row -> Arrays.stream(occurring)
                        .mapToDouble(column -> Math.abs(cells[row][column]) < NOTHING ? 0 : cells[row][column])
                        .toArray())
                .toArray(double[][]::new);
        var sums =
                Arrays.stream(left).mapToDouble(row -> Arrays.stream(row).sum()).toArray();
        return new Square(
                Arrays.stream(occurring).mapToObj(codes::get).toList(),
                left,
                sums,
                Arrays.stream(sums).sum());
    }

    /** What a cell would be if those who meet had nothing to do with each other's values. */
    double expected(int row, int column) {
        return sums[row] * sums[column] / total;
    }

    /**
     * Newman's assortativity (2003), {@code (Σ e_xx − Σ a_x²) / (1 − Σ a_x²)} with {@code e} the shares of cells and {@code
     * a} those of rows: 1 if only like meet like, 0 if it does not matter. Null if nobody meets or all are alike.
     */
    @Nullable
    Double assortativity() {
        double alike = 0;
        double byChance = 0;
        for (int i = 0; i < sums.length; i++) {
            alike += cells[i][i] / total;
            byChance += sums[i] / total * (sums[i] / total);
        }
        return sums.length < 2 ? null : (alike - byChance) / (1 - byChance);
    }
}
