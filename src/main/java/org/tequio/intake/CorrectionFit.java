package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.Mention;
import org.tequio.shared.BodyFaults;

/** Whether a correction fits the record, what the record would point to, and who its members are. */
@ApplicationScoped
class CorrectionFit {

    private final Corrections corrections;
    private final Mentions mentions;
    private final UmbrellaCheck umbrellas;
    private final NewMembers newMembers;

    CorrectionFit(Corrections corrections, Mentions mentions, UmbrellaCheck umbrellas, NewMembers newMembers) {
        this.corrections = corrections;
        this.mentions = mentions;
        this.umbrellas = umbrellas;
        this.newMembers = newMembers;
    }

    void check(Correction correction, BodyFaults faults) {
        corrections.check(correction, faults);
        newMembers.check(correction, faults);
        if (faults.count() == 0) {
            mentions.check(Mention.inChanges(correction), faults);
            umbrellas.check(correction, faults);
        }
    }

    void checkNews(Correction correction, BodyFaults faults) {
        if (faults.count() == 0 && correction.members().isEmpty() && !corrections.tellNews(correction)) {
            faults.add(
                    "/correction/changes",
                    "nothing-new",
                    "The record says all of this already: change something, or send a claim if it is yours.");
        }
    }
}
