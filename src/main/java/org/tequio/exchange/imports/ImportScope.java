package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.Concerns;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;
import org.tequio.register.ActorFacts;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.AllianceFacts;
import org.tequio.register.ExperienceFacts;
import org.tequio.register.MembershipFacts;
import org.tequio.register.RegisterRecord;

import java.util.Collection;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * Whether rows are the business of who sends them: a moderator imports organisations of the own territories, what these
 * take part in, and what they learned. An alliance of which nobody knows where it is may be anybody's; its members are
 * not.
 */
@ApplicationScoped
class ImportScope {

    private final Actors actors;
    private final Concerns concerns;

    ImportScope(Actors actors, Concerns concerns) {
        this.actors = actors;
        this.concerns = concerns;
    }

    /**
     * Rejects the row if it is not.
     *
     * @param record that the row would change; null for a new one
     */
    <F> void judge(ImportJob job, Row row, F facts, @Nullable RegisterRecord<F> record) {
        var territories = job.territories();
        if (territories.isEmpty()) {
            return;
        }
        if (record == null
                && facts instanceof MembershipFacts membership
                && membership.state() != MembershipState.REPORTED) {
            row.reject(
                    "state",
                    "outside-scope",
                    membership.state().code(),
                    "Leave it empty: what a moderator imports is reported, until the member speaks for itself.");
        }
        var outside = Stream.of(
                        outside(territories.get(), facts, record),
                        record == null ? Optional.<Place>empty() : outside(territories.get(), record))
                .flatMap(Optional::stream)
                .findFirst();
        outside.ifPresent(place -> row.reject(
                place.column,
                "outside-scope",
                place.value,
                "Leave the row out, or let somebody import it who decides there: your key is for %s."
                        .formatted(
                                territories.get().isEmpty() ? "no territory" : String.join(", ", territories.get()))));
    }

    /** An alliance with a member here may go on acting elsewhere; what a row says anew of it may not be all elsewhere. */
    private Optional<Place> outside(List<String> territories, Object facts, @Nullable RegisterRecord<?> record) {
        if (facts instanceof AllianceFacts alliance) {
            boolean isKnown = record instanceof Alliance before
                    && before.facts().territories().equals(alliance.territories());
            return isKnown
                    ? Optional.empty()
                    : place("territories", String.join("|", alliance.territories()))
                            .filter(place -> areElsewhere(territories, alliance.territories()));
        }
        return outside(territories, facts);
    }

    private Optional<Place> outside(List<String> territories, Object facts) {
        if (facts instanceof ActorFacts actor) {
            return place("country", actor.seat()).filter(place -> !covers(territories, actor.seat()));
        } else if (facts instanceof MembershipFacts membership) {
            return ofActors(territories, List.of(membership.actorId()), "actor_id");
        } else if (facts instanceof ExperienceFacts experience) {
            return experience.country() == null
                    ? ofActors(territories, experience.actorIds(), "actor_ids")
                    : place("country", experience.country())
                            .filter(place -> !covers(territories, experience.country()));
        }
        return Optional.empty();
    }

    private Optional<Place> outside(List<String> territories, RegisterRecord<?> record) {
        if (record instanceof Alliance) {
            var touched = concerns.ofRecord(record.id().value()).territories();
            return place("id", record.id().value()).filter(place -> areElsewhere(territories, touched));
        }
        return outside(territories, record.facts());
    }

    /** One of them is enough. What a dry run has not created is not there, and its own row was judged. */
    private Optional<Place> ofActors(List<String> territories, Collection<String> ids, String column) {
        var known = actors.byId(ids);
        boolean isCovered = ids.stream()
                .anyMatch(id -> !known.containsKey(id)
                        || covers(territories, known.get(id).facts().seat()));
        return isCovered ? Optional.empty() : place(column, String.join("|", ids));
    }

    /** Whether something is known of where it is, and none of it is in these territories. */
    private static boolean areElsewhere(List<String> territories, List<String> places) {
        return !places.isEmpty() && places.stream().noneMatch(place -> covers(territories, place));
    }

    private static boolean covers(List<String> territories, @Nullable String code) {
        return code != null && territories.stream().anyMatch(whole -> Territories.WORLD.isWithin(code, whole));
    }

    private static Optional<Place> place(String column, @Nullable String value) {
        return Optional.of(new Place(column, value == null ? "" : value));
    }

    /** Where a row says what is outside. */
    private record Place(String column, String value) {}
}
