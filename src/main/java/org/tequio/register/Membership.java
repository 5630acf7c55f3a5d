package org.tequio.register;

import com.fasterxml.jackson.annotation.JsonUnwrapped;
import jakarta.persistence.Embedded;
import jakarta.persistence.Entity;
import org.tequio.shared.RecordId;

/** An actor's part in an alliance. */
@Entity
public class Membership extends RegisterRecord<MembershipFacts> {

    @Embedded
    @JsonUnwrapped
    private MembershipFacts facts;

    protected Membership() {}

    public Membership(RecordId id, MembershipFacts facts, Origin origin) {
        super(id, origin);
        this.facts = facts;
    }

    @Override
    public MembershipFacts facts() {
        return facts;
    }

    @Override
    void accept(MembershipFacts facts) {
        this.facts = facts;
    }
}
