package org.tequio.moderation;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.intake.statement.ActorStatement;
import org.tequio.intake.statement.AllianceStatement;
import org.tequio.intake.statement.MemberStatement;
import org.tequio.intake.statement.Statement;
import org.tequio.moderation.word.AskMembers;
import org.tequio.reference.MembershipState;
import org.tequio.register.Actor;
import org.tequio.register.Alliance;
import org.tequio.register.Experience;
import org.tequio.register.Identifier;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.NewRecords;
import org.tequio.register.RecordType;

import java.util.List;
import java.util.Objects;

/** Puts a record into the register that was not there. */
@ApplicationScoped
class NewRecord {

    private final NewRecords newRecords;
    private final Evidence evidence;
    private final Identifying identifying;
    private final AskMembers askMembers;

    NewRecord(NewRecords newRecords, Evidence evidence, Identifying identifying, AskMembers askMembers) {
        this.newRecords = newRecords;
        this.evidence = evidence;
        this.identifying = identifying;
        this.askMembers = askMembers;
    }

    Outcome actor(Statement statement) {
        var said = Objects.requireNonNull(statement.actor());
        return new Outcome(RecordType.ACTOR, actor(said, said.identifiers(evidence.check()), statement));
    }

    Outcome alliance(Statement statement) {
        var said = Objects.requireNonNull(statement.alliance());
        var id = alliance(said, said.identifiers(evidence.check()), statement);
        members(id, said.members(evidence.check()), statement);
        return new Outcome(RecordType.ALLIANCE, id);
    }

    /** One that another will stand for, with those of the identifiers that are not that one's. */
    Outcome bareActor(Statement statement, List<Identifier> identifiers) {
        return new Outcome(RecordType.ACTOR, actor(Objects.requireNonNull(statement.actor()), identifiers, statement));
    }

    /** As {@link #bareActor}; nobody is asked about its members. */
    Outcome bareAlliance(Statement statement, List<Identifier> identifiers) {
        var said = Objects.requireNonNull(statement.alliance());
        var id = alliance(said, identifiers, statement);
        insert(id, said.members(evidence.check()), statement);
        return new Outcome(RecordType.ALLIANCE, id);
    }

    Outcome experience(Statement statement) {
        var said = Objects.requireNonNull(statement.experience());
        var id = newRecords.ids(1).next();
        var identifiers = said.identifiers(evidence.check());
        identifying.mustBeFree(RecordType.EXPERIENCE, identifiers);
        var origin = evidence.of(statement, RecordType.EXPERIENCE, id.value());
        newRecords.insert(
                RecordType.EXPERIENCE, List.of(new Experience(id, said.facts(evidence.check()), identifiers, origin)));
        return new Outcome(RecordType.EXPERIENCE, id.value());
    }

    /** New members of an alliance; what they are said to do there is reported, until they confirm it themselves. */
    void members(String alliance, List<MemberStatement> members, Statement statement) {
        askMembers.ask(insert(alliance, members, statement));
    }

    private List<Membership> insert(String alliance, List<MemberStatement> members, Statement statement) {
        var ids = newRecords.ids(members.size());
        var memberships = members.stream()
                .map(member -> {
                    var id = ids.next();
                    var origin = evidence.of(statement, RecordType.ALLIANCE, alliance);
                    return new Membership(id, facts(alliance, member, statement), origin);
                })
                .toList();
        newRecords.insert(RecordType.MEMBERSHIP, memberships);
        return memberships;
    }

    private String alliance(AllianceStatement said, List<Identifier> identifiers, Statement statement) {
        identifying.mustBeFree(RecordType.ALLIANCE, identifiers);
        var id = newRecords.ids(1).next();
        var origin = evidence.of(statement, RecordType.ALLIANCE, id.value());
        newRecords.insert(
                RecordType.ALLIANCE, List.of(new Alliance(id, said.facts(evidence.check()), identifiers, origin)));
        return id.value();
    }

    private String actor(ActorStatement said, List<Identifier> identifiers, Statement statement) {
        identifying.mustBeFree(RecordType.ACTOR, identifiers);
        var id = newRecords.ids(1).next();
        var origin = evidence.of(statement, RecordType.ACTOR, id.value());
        newRecords.insert(RecordType.ACTOR, List.of(new Actor(id, said.facts(evidence.check()), identifiers, origin)));
        return id.value();
    }

    private MembershipFacts facts(String alliance, MemberStatement member, Statement statement) {
        var check = evidence.check();
        var newActor = member.newActor();
        var actor = newActor == null
                ? Objects.requireNonNull(member.actor())
                : actor(newActor, newActor.identifiers(check), statement);
        return new MembershipFacts(
                alliance,
                actor,
                member.role(check),
                member.since(check),
                member.until(check),
                MembershipState.REPORTED);
    }
}
