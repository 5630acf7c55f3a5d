package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.tequio.shared.RecordId;

import java.util.List;

/** What an alliance or some actors learned. */
@Entity
public class Experience extends MergeableRecord<ExperienceFacts> {

    @Embedded
    @JsonUnwrapped
    private ExperienceFacts facts;

    protected Experience() {}

    public Experience(RecordId id, ExperienceFacts facts, List<Identifier> identifiers, Origin origin) {
        super(id, identifiers, origin);
        this.facts = facts;
    }

    @Override
    public ExperienceFacts facts() {
        return facts;
    }

    @Override
    void accept(ExperienceFacts facts) {
        this.facts = facts;
    }
}
