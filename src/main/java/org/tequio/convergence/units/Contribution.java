package org.tequio.convergence.units;

import org.tequio.convergence.Scene;
import org.tequio.measure.UnitCounts;

import java.util.List;

/**
 * What an alliance adds to a scope on a day.
 *
 * @param everyone how many members it has that day, of the scope or not
 * @param counts of its members in the scope
 */
record Contribution(long everyone, UnitCounts counts) {

    /** Of all alliances that have a member in the scope on the day. */
    static List<Contribution> of(Scene scene, String day) {
        return scene.alliances().stream()
                .map(alliance -> new Contribution(scene.meeting(alliance, day).size(), scene.counts(alliance, day)))
                .filter(contribution -> contribution.counts().alliances() > 0)
                .toList();
    }
}
