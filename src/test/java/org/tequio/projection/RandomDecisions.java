package org.tequio.projection;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.tequio.engines.PresentYear;
import org.tequio.reference.ActorKind;
import org.tequio.reference.AllianceKind;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Territories;
import org.tequio.register.Actor;
import org.tequio.register.ActorFacts;
import org.tequio.register.Actors;
import org.tequio.register.Alliance;
import org.tequio.register.AllianceFacts;
import org.tequio.register.Alliances;
import org.tequio.register.Authorship;
import org.tequio.register.Identifiers;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.register.RecordType;
import org.tequio.register.Records;
import org.tequio.register.RegisterRecord;
import org.tequio.shared.PartialDate;
import org.tequio.shared.WithdrawalReason;

import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;

/** What moderators and members might decide, by chance; what cannot be is left alone. */
@ApplicationScoped
class RandomDecisions {

    private enum Decision {
        CORRECT_ACTOR,
        CORRECT_ALLIANCE,
        CONFIRM,
        DISPUTE,
        END,
        WITHDRAW_OR_RELIST_MEMBERSHIP,
        ACTOR_LEAVES_OR_RETURNS,
        ALLIANCE_LEAVES_OR_RETURNS
    }

    private static final List<String> CLOSED = List.of(
            PresentYear.plus(2), PresentYear.plus(3, "06"), PresentYear.plus(14), PresentYear.plus(34, "01-01"));

    private final Authorship authorship;
    private final Identifiers identifiers;
    private final Actors actors;
    private final Alliances alliances;
    private final Memberships memberships;
    private final Map<Decision, Integer> taken = new EnumMap<>(Decision.class);

    RandomDecisions(
            Authorship authorship,
            Identifiers identifiers,
            Actors actors,
            Alliances alliances,
            Memberships memberships) {
        this.authorship = authorship;
        this.identifiers = identifiers;
        this.actors = actors;
        this.alliances = alliances;
        this.memberships = memberships;
    }

    /**
     * All in one transaction.
     *
     * @return how many records have changed
     */
    @Transactional
    int take(RandomPackage rows, int number) {
        var random = rows.random();
        authorship.sign("moderator", "chance");
        var actorIds = actors(rows);
        var allianceIds = ids(RecordType.ALLIANCE, rows, rows.allianceKeys());
        int changes = 0;
        for (int i = 0; i < number; i++) {
            var decision = RandomPackage.one(List.of(Decision.values()), random);
            var actor = actors.findById(RandomPackage.one(actorIds, random));
            var alliance = alliances.findById(RandomPackage.one(allianceIds, random));
            int changed = take(decision, actor, alliance, random);
            taken.merge(decision, changed, Integer::sum);
            changes += changed;
        }
        return changes;
    }

    /** The ids of those that have come up, listed or not. */
    @Transactional
    List<String> actors(RandomPackage rows) {
        return ids(RecordType.ACTOR, rows, rows.actorKeys());
    }

    private int take(Decision decision, Actor actor, Alliance alliance, Random random) {
        return switch (decision) {
            case CORRECT_ACTOR -> correct(actor, random);
            case CORRECT_ALLIANCE -> correct(alliance, random);
            case CONFIRM -> say(alliance, random, MembershipState.CONFIRMED);
            case DISPUTE -> say(alliance, random, MembershipState.DISPUTED);
            case END -> say(alliance, random, MembershipState.ENDED);
            case WITHDRAW_OR_RELIST_MEMBERSHIP -> withdrawOrRelist(alliance, random);
            case ACTOR_LEAVES_OR_RETURNS -> leaveOrReturn(actor, actors, "facts.actorId");
            case ALLIANCE_LEAVES_OR_RETURNS -> leaveOrReturn(alliance, alliances, "facts.allianceId");
        };
    }

    private static int correct(Actor actor, Random random) {
        if (!actor.isListed()) {
            return 0;
        }
        var before = actor.facts();
        var kind = RandomPackage.one(List.of(ActorKind.values()), random);
        var country = RandomPackage.one(RandomPackage.COUNTRIES, random);
        var facts = new ActorFacts(
                kind,
                List.of(),
                null,
                null,
                before.names(),
                country.isEmpty() ? null : country,
                subdivision(country, random),
                null,
                null,
                null,
                List.of(),
                before.founded(),
                random.nextBoolean() ? null : day(CLOSED, random),
                null,
                RandomPackage.some(RandomPackage.ACTIVITIES, random),
                RandomPackage.sdgs(random),
                null);
        return actor.restate(facts, actor.origin()) ? 1 : 0;
    }

    private static @Nullable String subdivision(String country, Random random) {
        var all = Territories.WORLD.subdivisionsWithin(country);
        return all.isEmpty() || random.nextBoolean() ? null : RandomPackage.one(all, random);
    }

    private static int correct(Alliance alliance, Random random) {
        if (!alliance.isListed()) {
            return 0;
        }
        var before = alliance.facts();
        var facts = new AllianceFacts(
                RandomPackage.one(List.of(AllianceKind.values()), random),
                before.names(),
                null,
                before.since(),
                random.nextBoolean() ? null : day(CLOSED, random),
                random.nextBoolean() ? List.of() : List.of("SN", "002"),
                RandomPackage.some(RandomPackage.ACTIVITIES, random),
                RandomPackage.sdgs(random));
        return alliance.restate(facts, alliance.origin()) ? 1 : 0;
    }

    private int say(Alliance alliance, Random random, MembershipState state) {
        return membership(alliance, random)
                .filter(Membership::isListed)
                .filter(membership -> membership.restate(said(membership.facts(), state), membership.origin()))
                .map(membership -> 1)
                .orElse(0);
    }

    private static MembershipFacts said(MembershipFacts facts, MembershipState state) {
        return state == MembershipState.ENDED ? facts.endedOn(facts.since()) : facts.in(state);
    }

    private int withdrawOrRelist(Alliance alliance, Random random) {
        return membership(alliance, random)
                .map(membership -> membership.isListed()
                        ? withdraw(List.of(membership))
                        : alliance.isListed()
                                        && actors.findById(membership.facts().actorId())
                                                .isListed()
                                ? relist(membership)
                                : 0)
                .orElse(0);
    }

    private Optional<Membership> membership(Alliance alliance, Random random) {
        var all = memberships.list("facts.allianceId", alliance.id().value());
        return all.isEmpty() ? Optional.empty() : Optional.of(RandomPackage.one(all, random));
    }

    /** The database refuses that one leaves to which others lead. */
    private int leaveOrReturn(RegisterRecord<?> record, Records<?> records, String end) {
        var id = record.id().value();
        if (record.isListed()) {
            return records.count("mergedInto", id) > 0
                    ? 0
                    : withdraw(memberships.list(end, id)) + withdraw(List.of(record));
        }
        return record.standing().mergedInto() == null ? relist(record) : 0;
    }

    private static int withdraw(List<? extends RegisterRecord<?>> records) {
        var listed = records.stream().filter(RegisterRecord::isListed).toList();
        listed.forEach(record -> record.withdraw(WithdrawalReason.ERRONEOUS));
        return listed.size();
    }

    private static int relist(RegisterRecord<?> record) {
        record.relist();
        return 1;
    }

    private List<String> ids(RecordType type, RandomPackage rows, List<String> keys) {
        return List.copyOf(identifiers.records(type, rows.source(), keys).values());
    }

    private static PartialDate day(List<String> days, Random random) {
        return new PartialDate(RandomPackage.one(days, random));
    }

    @Override
    public String toString() {
        return taken.toString();
    }
}
