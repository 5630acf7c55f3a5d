package org.tequio.intake.duplicates;

import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;

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
 * <tr><td>same acronym<td>35 %, 60 % if one of the two is called nothing else
 * <tr><td>same city<td>40 %, beside one of these
 * <tr><td>same country<td>20 %, beside one of these
 * </table>
 *
 * Names and acronyms count 60 % of this if the countries differ, 85 % if only the cities do, 90 % if a country is not
 * known. So the same name in the same country is 84, in another country 48. Alike names of different kinds of
 * organisation are never more than 45, those of which one only says a kind never more than 69, unless an identifier says
 * the same; nor are, by what is said of their kinds, a government, a university and anything else.
 */
final class Comparison {

    private static final double HALF_ALIKE = 0.5;
    private static final int MOST_OF_OTHER_KINDS = 69;

    private final Description description;
    private final List<Wording> names;
    private final List<String> city;
    private final Map<String, Double> weights;
    private final Set<String> country;
    private final Set<String> acronyms;
    private final Set<String> initials;

    /** @param city the description's, in words */
    Comparison(Description description, List<Wording> names, List<String> city, List<WordUse> uses) {
        this.description = description;
        this.names = names;
        this.city = city;
        this.weights = uses.stream().filter(WordUse::isMeant).collect(Collectors.toMap(WordUse::word, WordUse::weight));
        this.country = Places.wordsOfCountry(description.country());
        this.acronyms = acronyms(names, country);
        this.initials = initials(names);
    }

    Candidate with(Lookalike listed) {
        var evidence = new Evidence();
        if (listed.hasIdentifier()) {
            evidence.add(DuplicateReason.SAME_IDENTIFIER, 0.95);
        } else if (areOfOtherKinds(listed)) {
            evidence.limit(MOST_OF_OTHER_KINDS);
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
        var likeness = likeness(listed);
        double sureness = sureness(listed);
        if (likeness.share() >= HALF_ALIKE && !listed.hasIdentifier()) {
            evidence.limit(likeness.most());
        }
        if (likeness.isSame()) {
            evidence.add(DuplicateReason.SAME_NAME, 0.80 * sureness);
            return;
        }
        if (likeness.share() >= HALF_ALIKE) {
            evidence.add(DuplicateReason.SIMILAR_NAME, (likeness.share() - 0.25) * sureness);
        }
        if (haveAcronym(listed)) {
            evidence.add(DuplicateReason.SAME_ACRONYM, (isStated(listed) ? 0.60 : 0.35) * sureness);
        }
    }

    private void addPlace(Evidence evidence, Lookalike listed) {
        if (description.country() != null && description.country().equals(listed.country())) {
            evidence.add(DuplicateReason.SAME_COUNTRY, 0.20);
        }
        if (Places.areSame(city, listed.city())) {
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
        return Places.differ(city, listed.city()) ? 0.85 : 1;
    }

    private NameLikeness likeness(Lookalike listed) {
        var place = new HashSet<>(city);
        place.addAll(listed.city());
        place.addAll(country);
        place.addAll(Places.wordsOfCountry(listed.country()));
        var comparison = new NameComparison(weights, place);
        return names.stream()
                .flatMap(name -> listed.names().stream().map(other -> comparison.likeness(name, other)))
                .max(NameLikeness.ORDER)
                .orElse(NameLikeness.NONE);
    }

    /** Whether the acronym stands in one of them, and is all that the other is called. */
    private boolean isStated(Lookalike listed) {
        var theirs = Places.wordsOfCountry(listed.country());
        boolean onlyOurs = names.stream().anyMatch(name -> name.isAcronym(country));
        boolean onlyTheirs = listed.names().stream().anyMatch(name -> name.isAcronym(theirs));
        return (onlyOurs || onlyTheirs) && !Collections.disjoint(acronyms(listed.names(), theirs), acronyms);
    }

    private boolean areOfOtherKinds(Lookalike listed) {
        var ours = setting(description.kind());
        var theirs = setting(listed.kind());
        return ours != null && theirs != null && ours != theirs;
    }

    /** A government, a university, or anything else; null for what may be of any, as a network may. */
    private static @Nullable Setting setting(@Nullable ActorKind kind) {
        if (kind == null || kind == ActorKind.UNKNOWN || kind.isPlatform()) {
            return null;
        }
        return switch (kind.group()) {
            case GOVERNMENT -> Setting.GOVERNMENT;
            case ACADEMIA -> Setting.ACADEMIA;
            default -> Setting.OTHER;
        };
    }

    private enum Setting {
        GOVERNMENT,
        ACADEMIA,
        OTHER
    }

    /** One states what the other states, or what are the initials of the other. */
    private boolean haveAcronym(Lookalike listed) {
        var theirs = acronyms(listed.names(), Places.wordsOfCountry(listed.country()));
        return !Collections.disjoint(theirs, acronyms)
                || !Collections.disjoint(theirs, initials)
                || !Collections.disjoint(initials(listed.names()), acronyms);
    }

    private static Set<String> acronyms(List<Wording> names, Set<String> country) {
        return names.stream().flatMap(name -> name.acronyms(country).stream()).collect(Collectors.toSet());
    }

    private static Set<String> initials(List<Wording> names) {
        return names.stream().flatMap(Wording::initials).collect(Collectors.toSet());
    }
}
