package org.tequio.network.analysis;

import java.util.Arrays;

/** Ascending numbers one after the other, as many as come. */
final class LongList {

    private long[] numbers = new long[1024];
    private int size;

    void add(long number) {
        if (size > 0 && number <= numbers[size - 1]) {
            throw new IllegalArgumentException("Ids come in ascending order, each once");
        }
        if (size == numbers.length) {
            numbers = Arrays.copyOf(numbers, size + size / 2);
        }
        numbers[size++] = number;
    }

    int size() {
        return size;
    }

    /** Its place, negative if it is not there. */
    int find(long number) {
        return Arrays.binarySearch(numbers, 0, size, number);
    }

    long[] toArray() {
        return Arrays.copyOf(numbers, size);
    }
}
