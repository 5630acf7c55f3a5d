package org.tequio.moderation.word;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Alliances;
import org.tequio.register.MembershipFacts;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.JsonBodies;
import org.tequio.shared.PartialDate;
import org.tequio.shared.Problem;

import java.time.Clock;
import java.time.LocalDate;

/** When a member's part in an alliance ended, as the member says. */
@ApplicationScoped
class EndOfPart {

    private static final String UNTIL = "/until";

    private final Alliances alliances;
    private final JsonBodies bodies;
    private final Clock clock;

    EndOfPart(Alliances alliances, JsonBodies bodies, Clock clock) {
        this.alliances = alliances;
        this.bodies = bodies;
        this.clock = clock;
    }

    /**
     * The day that is said now, else the one that was known if it has come, else today.
     *
     * @throws Problem 400 if it lies ahead, or before the part or the alliance began
     */
    PartialDate of(MembershipFacts part, Word word) {
        var end = word.until() == null ? known(part.until()) : new PartialDate(word.until());
        var faults = bodies.faults();
        faults.notAhead(UNTIL, end.firstDay());
        checkOrder(part.since(), end, faults);
        checkOrder(alliances.findById(part.allianceId()).facts().since(), end, faults);
        faults.refuse();
        return end;
    }

    private PartialDate known(@Nullable PartialDate until) {
        var today = LocalDate.now(clock);
        return until == null || until.liesAfter(today) ? new PartialDate(today.toString()) : until;
    }

    private static void checkOrder(@Nullable PartialDate begin, PartialDate end, BodyFaults faults) {
        if (begin != null && end.lastDay().isBefore(begin.firstDay())) {
            faults.add(
                    UNTIL,
                    "ends-before-it-begins",
                    "It cannot end before it began: write a date from %s on.".formatted(begin));
        }
    }
}
