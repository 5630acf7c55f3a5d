package org.tequio.exchange.imports;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.MembershipState;
import org.tequio.reference.Role;
import org.tequio.register.Identifier;
import org.tequio.register.Membership;
import org.tequio.register.MembershipFacts;
import org.tequio.register.Memberships;
import org.tequio.register.Origin;
import org.tequio.shared.Advice;
import org.tequio.shared.PartialDate;
import org.tequio.shared.RecordId;

import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Collectors;
import java.util.stream.Stream;

/** Reads the rows of {@code memberships.csv}; alliance, actor, role and beginning together name a membership. */
@ApplicationScoped
class MembershipRows implements RowImport<MembershipFacts, Membership> {

    private final Memberships memberships;

    MembershipRows(Memberships memberships) {
        this.memberships = memberships;
    }

    @Override
    public PackageFile file() {
        return PackageFile.MEMBERSHIPS;
    }

    @Override
    public Map<Row, Membership> existing(List<Row> rows, References references) {
        var keys = new LinkedHashMap<Row, Key>();
        rows.forEach(row -> key(row, references).ifPresent(key -> keys.put(row, key)));
        var alliances = keys.values().stream().map(Key::alliance).toList();
        var actors = keys.values().stream().map(Key::actor).toList();
        var candidates = new HashMap<Key, Membership>();
        memberships
                .ofPairs(alliances, actors)
                .forEach(membership -> candidates.put(Key.of(membership.facts()), membership));
        var known = new HashMap<Row, Membership>();
        keys.forEach((row, key) -> {
            if (candidates.containsKey(key)) {
                known.put(row, candidates.get(key));
            }
        });
        return known;
    }

    @Override
    public @Nullable MembershipFacts read(Row row, References references, @Nullable Membership before) {
        var alliance = references.listedAlliance(row, "alliance_id", row.required("alliance_id"));
        var actor = references.listedActor(row, "actor_id", row.required("actor_id"));
        var role = role(row);
        var since = row.date("start_year");
        var until = row.has("end_year") || before == null
                ? row.date("end_year").orElse(null)
                : before.facts().until();
        row.inOrder(since, Optional.ofNullable(until), "end_year");
        var state = row.code("state", MembershipState.CODES, "membership-states");
        if (row.isRejected() || role.isEmpty()) {
            return null;
        }
        return new MembershipFacts(
                alliance.orElseThrow(),
                actor.orElseThrow(),
                role.get(),
                since.orElse(null),
                until,
                before == null
                        ? state.orElse(MembershipState.REPORTED)
                        : kept(row, state, before.facts().state()));
    }

    /** What a member has said of itself is not for a package to change. */
    private static MembershipState kept(Row row, Optional<MembershipState> told, MembershipState known) {
        told.filter(state -> state != known)
                .ifPresent(state -> row.warn(
                        "state",
                        "state-kept",
                        state.code(),
                        "It stays %s: the member says so itself, at /memberships/{id}/confirmation."
                                .formatted(known.code())));
        return known;
    }

    @Override
    public Map<Row, String> names(List<Row> rows, References references) {
        var names = new HashMap<Row, String>();
        rows.forEach(row -> key(row, references).ifPresent(key -> names.put(row, key.name())));
        return names;
    }

    @Override
    public Membership create(RecordId id, MembershipFacts facts, List<Identifier> identifiers, Origin origin) {
        return new Membership(id, facts, origin);
    }

    private static Optional<Role> role(Row row) {
        return row.code("role", Role::find, word -> Advice.on(word, Role.allWords()), "roles");
    }

    /** Read from a row of its own, so that a fault in it is not told twice. */
    private static Optional<Key> key(Row row, References references) {
        var alliance = references.alliance(row.peek("alliance_id"));
        var actor = references.actor(row.peek("actor_id"));
        var role = Role.find(row.peek("role"));
        if (alliance.isEmpty() || actor.isEmpty() || role.isEmpty()) {
            return Optional.empty();
        }
        var since = row.peek("start_year");
        return Optional.of(new Key(alliance.get(), actor.get(), role.get(), since.isEmpty() ? null : since));
    }

    private record Key(
            String alliance,
            String actor,
            Role role,
            @Nullable String since) {

        static Key of(MembershipFacts facts) {
            var since =
                    Optional.ofNullable(facts.since()).map(PartialDate::value).orElse(null);
            return new Key(facts.allianceId(), facts.actorId(), facts.role(), since);
        }

        String name() {
            return Stream.of(alliance, actor, role.code(), since == null ? "" : since)
                    .collect(Collectors.joining("\u0001"));
        }
    }
}
