package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.tequio.shared.RecordId;

import java.util.List;

/** An agreement to act together, with or without legal personality. */
@Entity
public class Alliance extends MergeableRecord<AllianceFacts> {

    @Embedded
    @JsonUnwrapped
    private AllianceFacts facts;

    protected Alliance() {}

    public Alliance(RecordId id, AllianceFacts facts, List<Identifier> identifiers, Origin origin) {
        super(id, identifiers, origin);
        this.facts = facts;
    }

    @Override
    public AllianceFacts facts() {
        return facts;
    }

    @Override
    void accept(AllianceFacts facts) {
        this.facts = facts;
    }
}
