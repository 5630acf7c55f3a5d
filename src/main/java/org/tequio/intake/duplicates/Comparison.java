package org.tequio.intake.duplicates;

import java.util.Collections;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;

/**
 * Compares a description with listed records. What takes how much of the doubt away:
 *
 * <table>
 * <caption>Reasons</caption>
 * <tr><td>same identifier<td>95 %
 * <tr><td>same name<td>80 %
 * <tr><td>similar name<td>25 % for one that is half alike, growing to 75 % for one that is almost the same
 * <tr><td>same website<td>70 %
 * <tr><td>same acronym<td>35 %
 * <tr><td>same city<td>40 %, beside one of these
 * <tr><td>same country<td>20 %, beside one of these
 * </table>
 *
 * Names and acronyms count 60 % of this if the countries differ, 85 % if only the cities do, 90 % if a country is not
 * known. So the same name in the same country is 84, in another country 48.
 */
final class Comparison {

    private static final double HALF_ALIKE = 0.5;

    private final Description description;
    private final List<Wording> names;
    private final List<String> city;
    private final Map<String, Double> weights;
    private final Set<String> acronyms;
    private final Set<String> initials;

    /** @param city the description's, in words */
    Comparison(Description description, List<Wording> names, List<String> city, List<WordUse> uses) {
        this.description = description;
        this.names = names;
        this.city = city;
        this.weights = uses.stream().filter(WordUse::isMeant).collect(Collectors.toMap(WordUse::word, WordUse::weight));
        this.acronyms = acronyms(names);
        this.initials = initials(names);
    }

    Candidate with(Lookalike listed) {
        var evidence = new Evidence();
        if (listed.hasIdentifier()) {
            evidence.add(DuplicateReason.SAME_IDENTIFIER, 0.95);
        }
        if (listed.hasWebsite()) {
            evidence.add(DuplicateReason.SAME_WEBSITE, 0.70);
        }
        addName(evidence, listed);
        if (!evidence.isEmpty()) {
            addPlace(evidence, listed);
        }
        return new Candidate(
                listed.id(), description.type(), listed.name(), listed.country(), evidence.score(), evidence.reasons());
    }

    private void addName(Evidence evidence, Lookalike listed) {
        double likeness = likeness(listed);
        double sureness = sureness(listed);
        if (likeness == 1) {
            evidence.add(DuplicateReason.SAME_NAME, 0.80 * sureness);
            return;
        }
        if (likeness >= HALF_ALIKE) {
            evidence.add(DuplicateReason.SIMILAR_NAME, (likeness - 0.25) * sureness);
        }
        if (haveAcronym(listed)) {
            evidence.add(DuplicateReason.SAME_ACRONYM, 0.35 * sureness);
        }
    }

    private void addPlace(Evidence evidence, Lookalike listed) {
        if (description.country() != null && description.country().equals(listed.country())) {
            evidence.add(DuplicateReason.SAME_COUNTRY, 0.20);
        }
        if (!city.isEmpty() && city.equals(listed.city())) {
            evidence.add(DuplicateReason.SAME_CITY, 0.40);
        }
    }

    private double sureness(Lookalike listed) {
        if (description.country() == null || listed.country() == null) {
            return 0.90;
        }
        if (!description.country().equals(listed.country())) {
            return 0.60;
        }
        return city.isEmpty() || listed.city().isEmpty() || city.equals(listed.city()) ? 1 : 0.85;
    }

    private double likeness(Lookalike listed) {
        var place = new HashSet<>(city);
        place.addAll(listed.city());
        var comparison = new NameComparison(weights, place);
        return names.stream()
                .flatMap(name -> listed.names().stream().map(other -> comparison.likeness(name, other)))
                .max(Double::compare)
                .orElse(0.0);
    }

    /** One states what the other states, or what are the initials of the other. */
    private boolean haveAcronym(Lookalike listed) {
        var theirs = acronyms(listed.names());
        return !Collections.disjoint(theirs, acronyms)
                || !Collections.disjoint(theirs, initials)
                || !Collections.disjoint(initials(listed.names()), acronyms);
    }

    private static Set<String> acronyms(List<Wording> names) {
        return names.stream().flatMap(name -> name.acronyms().stream()).collect(Collectors.toSet());
    }

    private static Set<String> initials(List<Wording> names) {
        return names.stream().flatMap(Wording::initials).collect(Collectors.toSet());
    }
}
