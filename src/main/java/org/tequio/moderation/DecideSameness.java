package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.tequio.shared.Problem;

import java.util.List;

/** Says of two records that they are the same, that they are not, or that they are not after all. */
@RequestScoped
class DecideSameness {

    private final RecordScope scope;
    private final Mergers mergers;
    private final NotSame notSame;
    private final Signature signature;

    DecideSameness(RecordScope scope, Mergers mergers, NotSame notSame, Signature signature) {
        this.scope = scope;
        this.mergers = mergers;
        this.notSame = notSame;
        this.signature = signature;
    }

    @Transactional
    MergerView merge(Sameness same) {
        var type = scope.mustCover(same.first());
        scope.mustCover(same.second());
        var author = signature.sign("merged", type.code(), same.first(), same.why(), same.second());
        return MergerView.of(mergers.merge(type, same.first(), same.second(), author));
    }

    /** @throws Problem 404 if the record is not merged at present */
    @Transactional
    MergerView undo(String merged) {
        var type = scope.mustCover(merged);
        signature.sign("merger-undone", type.code(), merged, "the merger is undone", merged);
        return MergerView.of(mergers.undo(merged));
    }

    @Transactional
    void differ(Sameness different) {
        var type = scope.mustCover(different.first());
        scope.mustCover(different.second());
        var author = signature.sign("not-same", type.code(), different.first(), different.why(), different.second());
        notSame.remember(different.first(), List.of(different.second()), author);
    }
}
