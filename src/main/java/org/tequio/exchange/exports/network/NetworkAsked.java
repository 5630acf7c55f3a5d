package org.tequio.exchange.exports.network;

import org.tequio.directory.Selection;
import org.tequio.reference.Scheme;
import org.tequio.shared.DateRange;

import java.util.List;

/**
 * Which network somebody asks for, and in which format.
 *
 * @param actors those chosen
 * @param alliances those in which memberships count
 * @param border whether the other members of their alliances are there too
 * @param roles of memberships; empty for all
 * @param states of memberships; empty for all
 * @param at when memberships are in force
 * @param after the id of the last node or edge that somebody has; empty for the beginning
 */
record NetworkAsked(
        NetworkFormat format,
        Modes modes,
        Selection actors,
        Selection alliances,
        boolean border,
        List<String> roles,
        List<String> states,
        DateRange at,
        Scheme scheme,
        String after) {

    /** Whether no filter leaves anything out. */
    boolean isWhole() {
        return isOfAllRecords()
                && roles.isEmpty()
                && states.equals(modes.states())
                && at.equals(DateRange.EVER)
                && after.isEmpty();
    }

    /** Whether nobody needs to be asked which records are chosen. */
    boolean isOfAllRecords() {
        return actors.isAll() && alliances.isAll();
    }

    Reach reach() {
        if (isOfAllRecords()) {
            return Reach.WHOLE;
        }
        return border ? Reach.WITH_BORDER : Reach.CHOSEN;
    }

    AllianceScope scope() {
        return alliances.isAll() ? AllianceScope.ALL : AllianceScope.SOME;
    }
}
