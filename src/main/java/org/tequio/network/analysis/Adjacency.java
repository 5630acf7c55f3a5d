package org.tequio.network.analysis;

import java.util.Arrays;

/**
 * Who is tied to whom, in two arrays: the neighbours of {@code i} stand in {@code targets} from {@code offsets[i]} to
 * before {@code offsets[i + 1]}, in ascending order and each once.
 */
record Adjacency(int[] offsets, int[] targets) {

    int nodes() {
        return offsets.length - 1;
    }

    int edges() {
        return targets.length;
    }

    int from(int node) {
        return offsets[node];
    }

    int to(int node) {
        return offsets[node + 1];
    }

    int degree(int node) {
        return offsets[node + 1] - offsets[node];
    }

    /** How many nodes have a neighbour. */
    int tied() {
        int tied = 0;
        for (int node = 0; node < nodes(); node++) {
            tied += degree(node) > 0 ? 1 : 0;
        }
        return tied;
    }

    int target(int place) {
        return targets[place];
    }

    /** The same ties from the other side, which has so many nodes. */
    Adjacency transposed(int otherNodes) {
        var starts = new int[otherNodes + 1];
        for (int target : targets) {
            starts[target + 1]++;
        }
        Arrays.parallelPrefix(starts, Integer::sum);
        var next = Arrays.copyOf(starts, otherNodes);
        var sources = new int[targets.length];
        for (int node = 0; node < nodes(); node++) {
            for (int i = from(node); i < to(node); i++) {
                sources[next[targets[i]]++] = node;
            }
        }
        return new Adjacency(starts, sources);
    }

    /** Whether two nodes have a neighbour in common, other than these two. */
    boolean meet(int one, int other, int except, int exceptToo) {
        int i = from(one);
        int j = from(other);
        while (i < to(one) && j < to(other)) {
            int left = targets[i];
            int right = targets[j];
            if (left == right && left != except && left != exceptToo) {
                return true;
            }
            i += left <= right ? 1 : 0;
            j += right <= left ? 1 : 0;
        }
        return false;
    }
}
