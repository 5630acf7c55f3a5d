package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Check;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.MemberStatement;
import org.tequio.reference.MembershipState;
import org.tequio.register.Alliances;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.shared.BodyFaults;

import java.util.List;
import java.util.Objects;

/** Whether the members that a correction adds are missing indeed. */
@ApplicationScoped
class NewMembers {

    private static final String POINTER = "/correction/newMembers";

    private final Alliances alliances;
    private final Memberships memberships;

    NewMembers(Alliances alliances, Memberships memberships) {
        this.alliances = alliances;
        this.memberships = memberships;
    }

    void check(Correction correction, BodyFaults faults) {
        var members = correction.members();
        var record = Objects.requireNonNull(correction.record());
        if (members.isEmpty()) {
            return;
        }
        if (alliances.findByIdOptional(record).isEmpty()) {
            faults.add(
                    POINTER,
                    "not-of-this-record",
                    "Leave newMembers out: only alliances have members. Correct the alliance instead.");
            return;
        }
        for (int i = 0; i < members.size(); i++) {
            check(record, members.get(i), faults.at("%s/%d".formatted(POINTER, i)));
        }
    }

    private void check(String alliance, MemberStatement member, BodyFaults faults) {
        if (member.actor() == null) {
            return;
        }
        var check = new Check(faults);
        var said = new MembershipFacts(
                alliance,
                member.actor(),
                member.role(check),
                member.since(check),
                member.until(check),
                MembershipState.REPORTED);
        memberships.ofPairs(List.of(alliance), List.of(member.actor())).stream()
                .filter(known -> known.facts().namesTheSameAs(said))
                .findFirst()
                .ifPresent(known -> faults.add(
                        "/actor",
                        "duplicate",
                        known.isListed()
                                ? "%s stands there already, in this role and since then: take it out, or name another role or beginning."
                                        .formatted(member.actor())
                                : "%s stood there in this role and since then, and was taken out: name another beginning."
                                        .formatted(member.actor())));
    }
}
