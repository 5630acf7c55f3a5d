package org.tequio.journey;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.stream.IntStream;

/** A source that tells much with every package: some of it new, some changed, some as before, and a little of it wrong. */
final class Storyteller {

    private static final List<String> KINDS = List.of("cooperative", "association", "university", "local-government");
    private static final List<String> COUNTRIES = List.of("SN", "MX", "FR", "NA", "IN", "CA");
    private static final List<String> FORMS = List.of("project", "coalition", "network-membership");
    private static final List<String> ROLES = List.of("member", "lead", "funder", "observer");
    private static final List<String> NAMES = List.of("Ñandú, «del Sur»", "The \"Nº 12\"", "Été", "Tequio", "合作社");

    private final String source;
    private final Random random;
    private final Tale<Actor> actors;
    private final Tale<Alliance> alliances;
    private final Tale<Membership> memberships;
    private int packages;

    Storyteller(String source, long seed) {
        this.source = source;
        random = new Random(seed);
        actors = new Tale<>(random);
        alliances = new Tale<>(random);
        memberships = new Tale<>(random);
    }

    /** Its name, which is the scheme of its ids. */
    String source() {
        return source;
    }

    /** All that was told so far, but for what was wrong. */
    Content content() {
        return new Content(actors.all(), alliances.all(), memberships.all());
    }

    /** From some hundred to some thousand rows. */
    DataPackage next() {
        packages++;
        var size = random.nextInt(100, 1_000);
        var newActors = IntStream.range(0, size).mapToObj(this::actor).toList();
        var someAlliances = alliances.tell(
                IntStream.range(0, size / 10).mapToObj(this::alliance).toList());
        var unheardOf = new Actor("wrong-" + packages, "Of no kind", "coooperative", "SN", 1);
        return new DataPackage(
                actors.tell(newActors)
                        .butAlso(unheardOf)
                        .butAlso(newActors.get(0).changed()),
                someAlliances,
                memberships.tell(newMemberships(size * 2, newActors)).butAlso(membership(unheardOf)));
    }

    private Actor actor(int number) {
        return new Actor(
                "a%d-%d".formatted(packages, number), any(NAMES) + " " + number, any(KINDS), any(COUNTRIES), 1);
    }

    private Alliance alliance(int number) {
        return new Alliance("l%d-%d".formatted(packages, number), any(NAMES) + " " + number, any(FORMS), year(), 1);
    }

    /** New, since an actor is new in each. */
    private Collection<Membership> newMemberships(int count, List<Actor> newActors) {
        Map<Object, Membership> found = new LinkedHashMap<>();
        for (int i = 0; i < count; i++) {
            var membership = membership(any(newActors));
            found.put(membership.key(), membership);
        }
        return found.values();
    }

    private Membership membership(Actor actor) {
        var alliance = any(List.copyOf(alliances.all()));
        return new Membership(alliance.id(), actor.id(), any(ROLES), year(), "", 1);
    }

    private String year() {
        return String.valueOf(random.nextInt(1990, 2021));
    }

    private <T> T any(List<T> all) {
        return all.get(random.nextInt(all.size()));
    }
}
