package org.tequio.convergence.gaps;

import org.jspecify.annotations.Nullable;
import org.tequio.convergence.gaps.GapView.GapCandidate;
import org.tequio.convergence.gaps.GapView.GapReason;
import org.tequio.measure.Unit;
import org.tequio.reference.StakeholderGroup;
import org.tequio.reference.SuggestionReason;

import java.util.ArrayList;
import java.util.List;

/**
 * An actor of a group that a unit wants.
 *
 * @param goals that it has in common with those whom it could meet
 * @param activities the same
 */
record FoundActor(
        String id,
        String name,
        StakeholderGroup group,
        @Nullable String country,
        long degree,
        List<String> goals,
        List<String> activities) {

    /**
     * @param territory in which it was found; null if it was not looked for by its seat
     * @param partners the ids of some that it has in common with those whom it could meet
     */
    GapCandidate shown(Wish wish, @Nullable String territory, List<String> partners) {
        var reasons = new ArrayList<GapReason>();
        if (!partners.isEmpty()) {
            reasons.add(new GapReason(SuggestionReason.SHARED_PARTNERS, partners));
        }
        if (wish.toMeet() == null) {
            reasons.add(new GapReason(SuggestionReason.MISSING_GROUP, List.of(group.code())));
        }
        if (territory != null && !territory.equals(Unit.WORLD.code())) {
            reasons.add(new GapReason(SuggestionReason.SAME_TERRITORY, List.of(territory)));
        }
        if (!goals.isEmpty()) {
            reasons.add(new GapReason(SuggestionReason.SAME_SDG, goals));
        }
        if (!activities.isEmpty()) {
            reasons.add(new GapReason(SuggestionReason.SAME_ACTIVITY, activities));
        }
        return new GapCandidate(id, name, group, country, degree, reasons);
    }
}
