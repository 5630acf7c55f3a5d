package org.tequio.network;

import org.tequio.network.PossiblePartnersView.Because;
import org.tequio.network.PossiblePartnersView.PossiblePartner;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.SuggestionReason;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.reference.TerritoryType;

import java.util.Comparator;
import java.util.HashSet;
import java.util.List;
import java.util.Optional;

/**
 * Weighs candidates: each reason holds from 0 to 1 and adds that times its weight.
 *
 * <ul>
 *   <li>shared partners: the resource that reaches the candidate (Zhou, Lü and Zhang, Eur. Phys. J. B 71, 2009), over
 *       partners in common and with Newman's ties, as a share of the most that reaches any candidate
 *   <li>the same SDG, the same activity: what both have as a share of what either has (Jaccard)
 *   <li>the same territory: 1 for the same country, a half for the same subregion
 *   <li>a missing group: 1 if nobody of the candidate's stakeholder group is in the actor's alliances
 * </ul>
 *
 * @param most the most resource that reaches any candidate
 */
record Weighing(Seeker seeker, List<SuggestionReason> reasons, double most) {

    private static final double SAME_SUBREGION = 0.5;

    PossiblePartner weigh(Candidate candidate) {
        var because = reasons.stream()
                .flatMap(reason -> because(reason, candidate).stream())
                .sorted(Comparator.comparingDouble(Because::points).reversed())
                .toList();
        double score = because.stream().mapToDouble(Because::points).sum();
        return new PossiblePartner(
                candidate.id(),
                candidate.name(),
                candidate.kind(),
                candidate.group(),
                candidate.country(),
                score,
                because);
    }

    private Optional<Because> because(SuggestionReason reason, Candidate candidate) {
        return switch (reason) {
            case SHARED_PARTNERS -> sharedPartners(candidate);
            case SAME_SDG -> inCommon(reason, seeker.goals(), candidate.goals());
            case SAME_ACTIVITY -> inCommon(reason, seeker.activities(), candidate.activities());
            case SAME_TERRITORY -> sameTerritory(candidate);
            case MISSING_GROUP -> missingGroup(candidate);
        };
    }

    private Optional<Because> sharedPartners(Candidate candidate) {
        if (candidate.resource() == 0) {
            return Optional.empty();
        }
        double points = SuggestionReason.SHARED_PARTNERS.weight() * candidate.resource() / most;
        return Optional.of(new Because(
                SuggestionReason.SHARED_PARTNERS,
                points,
                List.of(),
                candidate.partners(),
                candidate.partnersInCommon()));
    }

    private static Optional<Because> inCommon(SuggestionReason reason, List<String> ours, List<String> theirs) {
        var common = ours.stream().filter(theirs::contains).toList();
        var all = new HashSet<>(ours);
        all.addAll(theirs);
        return common.isEmpty() ? Optional.empty() : because(reason, (double) common.size() / all.size(), common);
    }

    private Optional<Because> sameTerritory(Candidate candidate) {
        var ours = seeker.country();
        var theirs = candidate.country();
        if (ours == null || theirs == null) {
            return Optional.empty();
        }
        if (ours.equals(theirs)) {
            return because(SuggestionReason.SAME_TERRITORY, 1, List.of(ours));
        }
        return subregion(ours)
                .filter(region -> subregion(theirs).filter(region::equals).isPresent())
                .flatMap(region -> because(SuggestionReason.SAME_TERRITORY, SAME_SUBREGION, List.of(region)));
    }

    private static Optional<String> subregion(String country) {
        return Territories.WORLD.ancestors(country).stream()
                .filter(territory -> territory.type() == TerritoryType.SUBREGION)
                .map(Territory::code)
                .findFirst();
    }

    private Optional<Because> missingGroup(Candidate candidate) {
        boolean counts = StakeholderGroup.CODES
                .find(candidate.group())
                .filter(StakeholderGroup::isMeasured)
                .isPresent();
        return counts && !seeker.groupsMet().contains(candidate.group())
                ? because(SuggestionReason.MISSING_GROUP, 1, List.of(candidate.group()))
                : Optional.empty();
    }

    private static Optional<Because> because(SuggestionReason reason, double holds, List<String> codes) {
        return Optional.of(new Because(reason, reason.weight() * holds, codes, List.of(), null));
    }
}
