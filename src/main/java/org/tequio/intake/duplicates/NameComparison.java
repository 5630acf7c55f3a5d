package org.tequio.intake.duplicates;

import java.util.ArrayList;
import java.util.Collection;
import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * How alike names are, from 0 to 1, word by word and whatever their order: the weight of the words that they share ÷ the
 * weight of all their words, each pair of shared ones counted once.
 *
 * <p>A pair of misspelt words shares less than all of its weight (see {@link Misspelling}), one of a word and its
 * translation all of it (see {@link KindWords}). A word that many names have weighs half of one that nobody else has; a
 * word of the place, which tells little about who of the place it is, half of that, and so does one such as university or
 * city. Another word for what an organisation is, such as cooperative, weighs half if only one name has it. If one name has all words of the other,
 * and those are more than one, or what it says beyond that is only what it is, this weighs half.
 *
 * <p>Names that say of different kinds what they are, or of which only one says it, may still be of one organisation, but
 * nobody should take them for the same without looking.
 */
final class NameComparison {

    /** A word that only the listed name has: how common it is nobody has counted. */
    private static final double UNCOUNTED = 1.2;

    private static final double OF_THE_PLACE = 0.5;
    private static final double OF_A_KIND = 0.5;
    private static final double LACKING_KIND = 0.5;
    private static final double BEYOND = 0.5;

    /** A university and a city, a federation and a foundation. */
    private static final int MOST_OF_OTHER_KINDS = 45;
    /** A foundation, and something of that name that does not say it is one. */
    private static final int MOST_OF_ONE_KIND = 69;

    private final Map<String, Double> weights;
    private final Collection<String> place;

    /**
     * @param weights of the words of the description, from 1 for a common one to 2
     * @param place the words of the towns and countries of both
     */
    NameComparison(Map<String, Double> weights, Collection<String> place) {
        this.weights = weights;
        this.place = place;
    }

    /**
     * Of the two names, each with or without its acronym, but not both without: it may be what tells them apart. What
     * stands in brackets may be the name, and what stands before them the acronym.
     */
    NameLikeness likeness(Wording one, Wording other) {
        double share = Math.max(
                share(one.words(), other.words()),
                Math.max(share(one.words(), other.bare()), share(one.bare(), other.words())));
        share = Math.max(share, Math.max(share(one.words(), other.inner()), share(one.inner(), other.words())));
        return new NameLikeness(share, most(one.words(), other.words()));
    }

    private static int most(List<String> one, List<String> other) {
        var kind = KindWords.kindOf(one);
        var otherKind = KindWords.kindOf(other);
        if (kind.equals(otherKind)) {
            return Evidence.CERTAIN;
        }
        return kind.isPresent() && otherKind.isPresent() ? MOST_OF_OTHER_KINDS : MOST_OF_ONE_KIND;
    }

    private double share(List<String> one, List<String> other) {
        if (one.isEmpty() || other.isEmpty()) {
            return 0;
        }
        return areSame(one, other) ? 1 : shareOfWords(one, other);
    }

    private static boolean areSame(List<String> one, List<String> other) {
        return meanings(one).equals(meanings(other)) || String.join("", one).equals(String.join("", other));
    }

    private static Set<String> meanings(List<String> words) {
        return words.stream().map(KindWords::meaning).collect(Collectors.toCollection(HashSet::new));
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
                double its = agreement(word, left.get(i));
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
        boolean isWithin = (missing.isEmpty() || left.isEmpty())
                && (one.size() - missing.size() > 1 || sayOnlyKinds(missing) && sayOnlyKinds(left));
        return agreed / (shared + (weightOfLacking(missing) + weightOfLacking(left)) * (isWithin ? BEYOND : 1));
    }

    private static boolean sayOnlyKinds(Collection<String> words) {
        return words.stream().allMatch(word -> KindWords.find(word) != null && !KindWords.tellsApart(word));
    }

    /** Two words of different kinds are no misspellings of each other, however few letters differ. */
    private static double agreement(String one, String other) {
        var kind = KindWords.find(one);
        var otherKind = KindWords.find(other);
        if (kind != null && otherKind != null) {
            return kind.equals(otherKind) ? 1 : 0;
        }
        return Misspelling.agreement(one, other);
    }

    private List<String> heaviestFirst(List<String> words) {
        return words.stream()
                .sorted(Comparator.<String, Double>comparing(this::weight).reversed())
                .toList();
    }

    /** "Cooperative" is said of many that others call without it. */
    private double weightOfLacking(Collection<String> words) {
        return words.stream()
                .mapToDouble(word -> weight(word) * (sayOnlyKinds(List.of(word)) ? LACKING_KIND : 1))
                .sum();
    }

    private double weight(String word) {
        return weights.getOrDefault(word, UNCOUNTED)
                * (place.contains(word) ? OF_THE_PLACE : 1)
                * (KindWords.tellsApart(word) ? OF_A_KIND : 1);
    }
}
