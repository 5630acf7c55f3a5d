package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.tequio.register.Consistency;
import org.tequio.shared.Problem;

import java.util.List;

/** Says of two records that they are the same, that they are not, or that they are not after all. */
@RequestScoped
class DecideSameness {

    private final RecordScope scope;
    private final Mergers mergers;
    private final NotSame notSame;
    private final Signature signature;
    private final Consistency consistency;

    DecideSameness(RecordScope scope, Mergers mergers, NotSame notSame, Signature signature, Consistency consistency) {
        this.scope = scope;
        this.mergers = mergers;
        this.notSame = notSame;
        this.signature = signature;
        this.consistency = consistency;
    }

    @Transactional
    MergerView merge(Sameness same) {
        var type = scope.mustCover(same.first());
        scope.mustCover(same.second());
        var author = signature.sign("merged", type.code(), same.first(), same.why(), same.second());
        var merger = mergers.merge(type, same.first(), same.second(), author);
        consistency.mustHold();
        return MergerView.of(merger);
    }

    /** @throws Problem 404 if the record is not merged at present */
    @Transactional
    MergerView undo(String merged) {
        var type = scope.mustCover(merged);
        scope.mustCover(mergers.present(merged).survivor());
        signature.sign("merger-undone", type.code(), merged, "the merger is undone", merged);
        var merger = mergers.undo(merged);
        consistency.mustHold();
        return MergerView.of(merger);
    }

    @Transactional
    void differ(Sameness different) {
        var type = scope.mustCover(different.first());
        scope.mustCover(different.second());
        var author = signature.sign("not-same", type.code(), different.first(), different.why(), different.second());
        notSame.remember(different.first(), List.of(different.second()), author);
    }
}
