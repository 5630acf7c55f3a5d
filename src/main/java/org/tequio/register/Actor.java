package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.tequio.shared.RecordId;

import java.util.List;

/** An organisation, never a natural person. */
@Entity
public class Actor extends MergeableRecord<ActorFacts> {

    @Embedded
    @JsonUnwrapped
    private ActorFacts facts;

    protected Actor() {}

    public Actor(RecordId id, ActorFacts facts, List<Identifier> identifiers, Origin origin) {
        super(id, identifiers, origin);
        this.facts = facts;
    }

    @Override
    public ActorFacts facts() {
        return facts;
    }

    @Override
    void accept(ActorFacts facts) {
        this.facts = facts;
    }
}
