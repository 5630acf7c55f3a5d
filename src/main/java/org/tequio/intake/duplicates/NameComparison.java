package org.tequio.intake.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.List;
import java.util.Map;

/**
 * How alike names are, from 0 to 1, word by word and whatever their order: the weight of the words that they share ÷ the
 * weight of all their words, each pair of shared ones counted once.
 *
 * <p>A pair of misspelt words shares less than all of its weight (see {@link Misspelling}). A word that many names have
 * weighs half of one that nobody else has, and a word of the place, which tells little about who of the place it is,
 * half of that. If one name has all words of the other, and those are more than one, what it says beyond that weighs
 * half.
 */
final class NameComparison {

    /** A word that only the listed name has: how common it is nobody has counted. */
    private static final double UNCOUNTED = 1.2;

    private static final double OF_THE_PLACE = 0.5;
    private static final double BEYOND = 0.5;

    private final Map<String, Double> weights;
    private final Collection<String> place;

    /**
     * @param weights of the words of the description, from 1 for a common one to 2
     * @param place the words of the towns of both
     */
    NameComparison(Map<String, Double> weights, Collection<String> place) {
        this.weights = weights;
        this.place = place;
    }

    /** Of the two names, each with or without its acronym, but not both without: it may be what tells them apart. */
    double likeness(Wording one, Wording other) {
        return Math.max(
                likeness(one.words(), other.words()),
                Math.max(likeness(one.words(), other.bare()), likeness(one.bare(), other.words())));
    }

    private double likeness(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return areSame(one, other) ? 1 : shareOfWords(one, other);
    }

    private static boolean areSame(List<String> one, List<String> other) {
        return one.containsAll(other) && other.containsAll(one)
                || String.join("", one).equals(String.join("", other));
    }

    private double shareOfWords(List<String> one, List<String> other) {
        var missing = new ArrayList<String>();
        var left = new ArrayList<>(other);
        double agreed = 0;
        double shared = 0;
        for (var word : heaviestFirst(one)) {
            int match = -1;
            double agreement = 0;
            for (int i = 0; i < left.size(); i++) {
                double its = Misspelling.agreement(word, left.get(i));
                if (its > agreement) {
                    match = i;
                    agreement = its;
                }
            }
            if (match < 0) {
                missing.add(word);
            } else {
                left.remove(match);
                agreed += agreement * weight(word);
                shared += weight(word);
            }
        }
        boolean isWithin = one.size() - missing.size() > 1 && (missing.isEmpty() || left.isEmpty());
        return agreed / (shared + (weight(missing) + weight(left)) * (isWithin ? BEYOND : 1));
    }

    private List<String> heaviestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.<String, Double>comparing(this::weight).reversed())
                .toList();
    }

    private double weight(Collection<String> words) {
        return words.stream().mapToDouble(this::weight).sum();
    }

    private double weight(String word) {
        return weights.getOrDefault(word, UNCOUNTED) * (place.contains(word) ? OF_THE_PLACE : 1);
    }
}
