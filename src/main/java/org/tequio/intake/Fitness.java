package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.Mention;
import org.tequio.intake.statement.Statement;
import org.tequio.shared.BodyFaults;

/** Whether what a submission says can be carried out on the register as it is now. */
@ApplicationScoped
class Fitness {

    private final Mentions mentions;
    private final CorrectionFit corrections;
    private final EndingFit endings;

    Fitness(Mentions mentions, CorrectionFit corrections, EndingFit endings) {
        this.mentions = mentions;
        this.corrections = corrections;
        this.endings = endings;
    }

    void check(Statement statement, BodyFaults faults) {
        mentions.check(Mention.in(statement), faults);
        if (faults.count() > 0) {
            return;
        }
        if (statement.correction() != null) {
            corrections.check(statement.correction(), faults);
        }
        if (statement.ending() != null) {
            endings.check(statement.ending(), faults);
        }
    }

    /** What is no fault in itself, but needs no decision. */
    void checkNews(Statement statement, BodyFaults faults) {
        if (statement.correction() != null) {
            corrections.checkNews(statement.correction(), faults);
        }
    }
}
