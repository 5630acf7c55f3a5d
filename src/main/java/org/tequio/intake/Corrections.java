package org.tequio.intake;

import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.databind.node.MissingNode;
import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.ActorStatement;
import org.tequio.intake.statement.AllianceStatement;
import org.tequio.intake.statement.Check;
import org.tequio.intake.statement.Correction;
import org.tequio.intake.statement.ExperienceStatement;
import org.tequio.register.Actor;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.Alliances;
import org.tequio.register.Experience;
import org.tequio.register.Experiences;
import org.tequio.register.history.FieldChange;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.JsonBodies;

import java.util.List;
import java.util.Objects;

/** Works out what a record says after a correction. */
@ApplicationScoped
public class Corrections {

    private static final String CHANGES = "/correction/changes";

    private final Actors actors;
    private final Alliances alliances;
    private final Experiences experiences;
    private final JsonBodies bodies;

    Corrections(Actors actors, Alliances alliances, Experiences experiences, JsonBodies bodies) {
        this.actors = actors;
        this.alliances = alliances;
        this.experiences = experiences;
        this.bodies = bodies;
    }

    /** Adds whatever would be wrong with the corrected record. */
    void check(Correction correction, BodyFaults faults) {
        var id = Objects.requireNonNull(correction.record());
        var check = Check.ofChanges(faults.at(CHANGES), correction.patch());
        actors.findByIdOptional(id)
                .map(actor -> corrected(actor, correction, faults))
                .ifPresent(said -> {
                    said.facts(check);
                    said.identifiers(check);
                });
        alliances
                .findByIdOptional(id)
                .map(alliance -> corrected(alliance, correction, faults))
                .ifPresent(said -> {
                    said.facts(check);
                    said.identifiers(check);
                });
        experiences
                .findByIdOptional(id)
                .map(experience -> corrected(experience, correction, faults))
                .ifPresent(said -> {
                    said.facts(check);
                    said.identifiers(check);
                });
    }

    /** Whether the corrected record would say anything else than it does. */
    boolean tellNews(Correction correction) {
        return !changes(correction).isEmpty();
    }

    /** The fields that would read otherwise, beside what they say now; none if there is no such record any more. */
    public List<FieldChange> changes(Correction correction) {
        var present = present(Objects.requireNonNull(correction.record()));
        return correction.patch().properties().stream()
                .filter(change -> isNews(present.path(change.getKey()), change.getValue()))
                .map(change -> new FieldChange(change.getKey(), present.path(change.getKey()), change.getValue()))
                .toList();
    }

    private static boolean isNews(JsonNode before, JsonNode after) {
        return !(isNothing(before) && isNothing(after)) && !before.equals(after);
    }

    private static boolean isNothing(JsonNode value) {
        return value.isMissingNode() || value.isNull() || value.isArray() && value.isEmpty();
    }

    private JsonNode present(String id) {
        return actors.findByIdOptional(id)
                .<Object>map(ActorStatement::of)
                .or(() -> alliances.findByIdOptional(id).map(AllianceStatement::of))
                .or(() -> experiences.findByIdOptional(id).map(ExperienceStatement::of))
                .map(bodies::tree)
                .orElse(MissingNode.getInstance());
    }

    /** What it says afterwards; whether that is sound is to be checked. */
    public ActorStatement corrected(Actor actor, Correction correction) {
        return corrected(actor, correction, bodies.faults());
    }

    /** As of an actor. */
    public AllianceStatement corrected(Alliance alliance, Correction correction) {
        return corrected(alliance, correction, bodies.faults());
    }

    /** As of an actor. */
    public ExperienceStatement corrected(Experience experience, Correction correction) {
        return corrected(experience, correction, bodies.faults());
    }

    private ActorStatement corrected(Actor actor, Correction correction, BodyFaults faults) {
        return patched(ActorStatement.of(actor), correction, ActorStatement.class, faults);
    }

    private AllianceStatement corrected(Alliance alliance, Correction correction, BodyFaults faults) {
        return patched(AllianceStatement.of(alliance), correction, AllianceStatement.class, faults);
    }

    private ExperienceStatement corrected(Experience experience, Correction correction, BodyFaults faults) {
        return patched(ExperienceStatement.of(experience), correction, ExperienceStatement.class, faults);
    }

    private <T> T patched(T present, Correction correction, Class<T> type, BodyFaults faults) {
        var changes = correction.patch();
        if (changes.has("members")) {
            faults.at(CHANGES)
                    .add("/members", "unknown-field", "Members are added with 'newMembers' and end with an ending.");
        }
        try {
            return bodies.patched(present, changes, type, faults.at(CHANGES));
        } catch (JsonProcessingException e) {
            throw new IllegalStateException("A tree that cannot be read", e);
        }
    }
}
