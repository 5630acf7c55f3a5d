package org.tequio.projection;

import java.util.ArrayList;
import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.function.Consumer;
import java.util.stream.Collectors;

/** Puts alliances together with their members, who come by alliance: those of one are in memory at a time. */
final class WholeAlliances {

    private final Map<String, Row> alliances = new LinkedHashMap<>();
    private final String day;
    private final Consumer<AllianceCreation> taker;
    private final List<BulkMember> members = new ArrayList<>();

    /** @param day for which is derived who meets in them */
    WholeAlliances(Collection<Row> alliances, String day, Consumer<AllianceCreation> taker) {
        alliances.forEach(alliance -> this.alliances.put(alliance.id(), alliance));
        this.day = day;
        this.taker = taker;
    }

    void take(BulkMember member) {
        if (!members.isEmpty() && !members.get(0).alliance().equals(member.alliance())) {
            handOn();
        }
        members.add(member);
    }

    /** Hands on the last of them, and those without members. */
    void finish() {
        if (!members.isEmpty()) {
            handOn();
        }
        alliances.values().forEach(alone -> taker.accept(whole(alone, List.of())));
    }

    private void handOn() {
        var alliance = alliances.remove(members.get(0).alliance());
        taker.accept(whole(Objects.requireNonNull(alliance, "Members come by alliance"), members));
        members.clear();
    }

    private AllianceCreation whole(Row alliance, List<BulkMember> members) {
        return new AllianceCreation(
                List.of(derived(alliance, members)),
                members.stream().map(BulkMember::membership).toList());
    }

    private Row derived(Row alliance, List<BulkMember> members) {
        var properties = alliance.properties();
        var codes = Rows.strings(properties, "activities", "goals").collect(Collectors.toSet());
        var all = Members.of(
                members.stream().flatMap(member -> member.counted(codes)).toList(), Span.of(properties), day);
        return alliance.with(all.derived(
                alliance.id(), Rows.strings(properties, "territories").toList()));
    }
}
