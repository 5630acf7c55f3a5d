package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.access.Caller;
import org.tequio.access.Scope;
import org.tequio.intake.Newcomers;
import org.tequio.intake.Submission;
import org.tequio.reference.Territories;
import org.tequio.reference.Territory;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Collections;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;

/**
 * What the caller may decide on: what touches a territory of the caller's, or an organisation of one of the caller's
 * networks. Any one is enough, since an alliance across frontiers has no territory of its own, and would else be left to
 * administrators; its members are asked for their own word, whoever decides. But which organisations are listed is decided
 * in the territory of each, or by the network that it joins: each new one must be the caller's by itself.
 */
@RequestScoped
class Jurisdiction {

    private final Caller caller;
    private final Newcomers newcomers;
    private final MergedPlatforms merged;
    private @Nullable Set<String> platforms;

    Jurisdiction(Caller caller, Newcomers newcomers, MergedPlatforms merged) {
        this.caller = caller;
        this.newcomers = newcomers;
        this.merged = merged;
    }

    /** Who asks. */
    String name() {
        return caller.name();
    }

    Scope scope() {
        return caller.scope();
    }

    /** The codes of all territories in the caller's, with those that hold none but themselves. */
    List<String> territories() {
        return scope().territories().stream()
                .flatMap(Territories.WORLD::within)
                .map(Territory::code)
                .distinct()
                .toList();
    }

    /** The caller's networks, also under the ids that they had before a merger and have since. */
    Set<String> platforms() {
        if (platforms == null) {
            platforms = merged.with(scope().platforms());
        }
        return platforms;
    }

    boolean covers(List<String> territories, List<String> platforms) {
        return scope().everything()
                || !Collections.disjoint(platforms(), platforms)
                || territories.stream().flatMap(Jurisdiction::withAncestors).anyMatch(scope().territories()::contains);
    }

    /** @throws Problem 403 if it is not the caller's business, or the caller's own */
    void mustDecideOn(Submission submission) {
        mustSee(submission);
        if (caller.isCalled(submission.submittedBy())) {
            throw Problem.of(ProblemType.FORBIDDEN, "Nobody decides on what is their own: leave it to somebody else.");
        }
    }

    /** @throws Problem 403 if it would list organisations of elsewhere that join none of the caller's networks by it */
    void mustCoverNewcomers(Submission submission) {
        var elsewhere = newcomers.in(submission.said()).stream()
                .filter(newcomer -> !covers(newcomer.territories(), newcomer.platforms()))
                .flatMap(newcomer -> newcomer.territories().stream())
                .distinct()
                .toList();
        if (!elsewhere.isEmpty()) {
            throw Problem.of(
                    ProblemType.FORBIDDEN,
                    "This would list new organisations of %s, which are neither of the territories of your key nor join one of its networks: leave it to somebody else, or request that they are submitted by themselves first."
                            .formatted(String.join(", ", elsewhere)));
        }
    }

    /** @throws Problem 404 before it is verified, 403 if it is not the caller's business */
    void mustSee(Submission submission) {
        if (!submission.isForModerators()) {
            throw Problem.notFound("submission", submission.id());
        }
        var concern = submission.concern();
        if (!covers(concern.territories(), concern.platforms())) {
            throw Problem.of(ProblemType.FORBIDDEN, "This is not of the territories or networks of your key.");
        }
    }

    private static Stream<String> withAncestors(String code) {
        return Stream.concat(
                Stream.of(code), Territories.WORLD.ancestors(code).stream().map(Territory::code));
    }
}
