package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.statement.Ending;
import org.tequio.register.Actors;
import org.tequio.register.Alliances;
import org.tequio.register.Memberships;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.PartialDate;

import java.time.Clock;
import java.time.LocalDate;
import java.util.List;

/** Whether what is said to have ended had begun by then, and has not ended before. */
@ApplicationScoped
class EndingFit {

    private final Actors actors;
    private final Alliances alliances;
    private final Memberships memberships;
    private final Clock clock;

    EndingFit(Actors actors, Alliances alliances, Memberships memberships, Clock clock) {
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
        this.clock = clock;
    }

    /** The records that it names are there. */
    void check(Ending ending, BodyFaults faults) {
        var at = faults.at("/ending");
        at.notAhead("/on", ending.day().firstDay());
        if (ending.alliance() == null) {
            var actor = actors.findById(ending.actor()).facts();
            checkOnce(actor.closed(), "/actor", "closed", at);
            checkOrder(actor.founded(), ending, at);
        } else {
            var alliance = alliances.findById(ending.alliance()).facts();
            checkOrder(alliance.since(), ending, at);
            if (ending.actor() == null) {
                checkOnce(alliance.until(), "/alliance", "until", at);
            } else {
                checkPart(ending.actor(), ending, at);
            }
        }
    }

    private void checkPart(String actor, Ending ending, BodyFaults faults) {
        var parts = memberships.ofPairs(List.of(String.valueOf(ending.alliance())), List.of(actor)).stream()
                .filter(RegisterRecord::isListed)
                .map(RegisterRecord::facts)
                .filter(part -> part.goesOn(today()))
                .toList();
        if (parts.isEmpty()) {
            faults.add(
                    "/actor",
                    "no-member",
                    "%s takes no part in %s that could end: look at its members.".formatted(actor, ending.alliance()));
        }
        parts.forEach(part -> checkOrder(part.since(), ending, faults));
    }

    /** Of what was to end later, it may be said that it ended before. */
    private void checkOnce(@Nullable PartialDate end, String pointer, String field, BodyFaults faults) {
        if (end != null && !end.liesAfter(today())) {
            faults.add(
                    pointer,
                    "ended-already",
                    "It is known that this ended in %s: correct '%s' if that is wrong.".formatted(end, field));
        }
    }

    private LocalDate today() {
        return LocalDate.now(clock);
    }

    private static void checkOrder(@Nullable PartialDate begin, Ending ending, BodyFaults faults) {
        if (begin != null && ending.day().lastDay().isBefore(begin.firstDay())) {
            faults.add("/on", "ends-before-it-begins", "It began in %s: write a date from then on.".formatted(begin));
        }
    }
}
