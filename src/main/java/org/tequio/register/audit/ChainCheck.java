package org.tequio.register.audit;

import java.util.Collection;

import static org.tequio.register.audit.AuditFinding.ofSeal;

/** Whether each seal is what it was when it was made, follows on the one before, and is the one that anchors know. */
final class ChainCheck {

    private final Collection<Anchor> anchors;
    private final AuditFindings findings;

    private SealEnd before = SealEnd.START;
    private boolean beforeIsIntact = true;

    ChainCheck(Collection<Anchor> anchors, AuditFindings findings) {
        this.anchors = anchors;
        this.findings = findings;
    }

    /** @return the place behind which the seal's rows begin */
    Position check(StoredSeal stored) {
        var seal = stored.seal();
        boolean follows = seal.number() == before.number() + 1;
        boolean intact = stored.isIntact();
        if (!follows) {
            findings.add(ofSeal(
                    Damage.REMOVED,
                    before.number() + 1,
                    "Seals %d to %d are gone.".formatted(before.number() + 1, seal.number() - 1)));
        }
        if (!intact) {
            findings.add(ofSeal(
                    Damage.CHANGED,
                    seal.number(),
                    "Seal %d is not what it was: its hash does not fit it.".formatted(seal.number())));
        } else if (follows && beforeIsIntact && !seal.previous().equals(before.hash())) {
            findings.add(ofSeal(
                    Damage.CHANGED,
                    seal.number(),
                    "Seal %d was not made after the present seal %d: one of them stands in another's place."
                            .formatted(seal.number(), before.number())));
        }
        checkAnchors(seal);
        var begin = follows ? before.last() : justBefore(seal.first());
        before = seal.end();
        beforeIsIntact = intact;
        return begin;
    }

    /** The last seal that was looked at. */
    SealEnd end() {
        return before;
    }

    /** What anchors know of seals that would come after the last one. */
    void checkEnd() {
        anchors.stream()
                .filter(anchor -> anchor.seal() > before.number())
                .forEach(anchor -> findings.add(ofSeal(
                        Damage.TRUNCATED,
                        anchor.seal(),
                        "An anchor knows seal %d, but the log ends with seal %d: all that was sealed later is cut off."
                                .formatted(anchor.seal(), before.number()))));
    }

    private void checkAnchors(Seal seal) {
        anchors.stream()
                .filter(anchor -> anchor.seal() == seal.number())
                .filter(anchor -> !anchor.hash().equals(seal.hash()))
                .forEach(anchor -> findings.add(ofSeal(
                        Damage.CHANGED,
                        seal.number(),
                        "Seal %d is not the one that the anchor knows: it or one before it was made anew."
                                .formatted(seal.number()))));
    }

    private static Position justBefore(Position first) {
        return new Position(first.revision(), first.number() - 1);
    }
}
