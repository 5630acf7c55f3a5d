package org.tequio.exchange.linked;

import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.directory.ActorView;
import org.tequio.directory.NameView;
import org.tequio.exchange.linked.Murmuration.Geolocation;
import org.tequio.exchange.linked.Murmuration.Relationship;
import org.tequio.reference.Level;
import org.tequio.shared.PartialDate;
import org.tequio.shared.PublicAddress;

import java.time.Clock;
import java.time.LocalDate;
import java.time.LocalTime;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;

/** Tells the Murmurations Network of an actor what its schema has a word for. */
@ApplicationScoped
class Murmurations {

    private static final List<String> SCHEMAS = List.of("organizations_schema-v1.0.0");
    private static final String MEMBER_OF = "https://schema.org/memberOf";
    private static final String PART_OF = "https://schema.org/parentOrganization";
    private static final String SHORT = "short";
    private static final int LONGEST_NAME = 200;

    private final PublicAddress address;
    private final Clock clock;

    Murmurations(PublicAddress address, Clock clock) {
        this.address = address;
        this.clock = clock;
    }

    /** @param alliances the ids of those to which it belongs */
    Murmuration of(ActorView actor, List<String> alliances) {
        return new Murmuration(
                SCHEMAS,
                shortened(actor.name()),
                nickname(actor.names()),
                // the schema requires one, and a profile page elsewhere is one
                Objects.requireNonNullElseGet(actor.website(), () -> id(actor.id())),
                tags(actor),
                isClosed(actor) ? "completed" : "active",
                actor.country(),
                geolocation(actor),
                scope(actor.level()),
                relationships(actor, alliances),
                moment(actor.founded()),
                moment(actor.closed()),
                id(actor.id()));
    }

    /** Never in the middle of a sign that takes two. */
    private static String shortened(String name) {
        if (name.length() <= LONGEST_NAME) {
            return name;
        }
        int end = Character.isHighSurrogate(name.charAt(LONGEST_NAME - 1)) ? LONGEST_NAME - 1 : LONGEST_NAME;
        return name.substring(0, end);
    }

    private String id(String id) {
        return address.of("/id/" + id);
    }

    private static @Nullable String nickname(List<NameView> names) {
        return names.stream()
                .filter(name -> name.type().equals(SHORT))
                .map(NameView::text)
                .findFirst()
                .orElse(null);
    }

    private static List<String> tags(ActorView actor) {
        return Stream.of(
                        Stream.of(actor.kind(), actor.group()),
                        actor.furtherKinds().stream(),
                        actor.activities().stream(),
                        actor.sdgs().stream().map(sdg -> "sdg-" + sdg))
                .flatMap(codes -> codes)
                .distinct()
                .toList();
    }

    private boolean isClosed(ActorView actor) {
        return date(actor.closed())
                .filter(closed -> closed.lastDay().isBefore(LocalDate.now(clock)))
                .isPresent();
    }

    private static @Nullable Geolocation geolocation(ActorView actor) {
        return actor.latitude() == null || actor.longitude() == null
                ? null
                : new Geolocation(actor.latitude(), actor.longitude());
    }

    private static @Nullable String scope(@Nullable String level) {
        return level == null
                ? null
                : switch (Level.CODES.get("level", level)) {
                    case LOCAL -> "local";
                    case SUBNATIONAL -> "regional";
                    case NATIONAL -> "national";
                    case MACRO_REGIONAL, GLOBAL -> "international";
                };
    }

    private List<Relationship> relationships(ActorView actor, List<String> alliances) {
        var umbrella = Stream.ofNullable(actor.umbrella()).map(above -> new Relationship(PART_OF, id(above.id())));
        var memberships = alliances.stream().map(alliance -> new Relationship(MEMBER_OF, id(alliance)));
        return Stream.concat(umbrella, memberships).toList();
    }

    private static @Nullable Long moment(@Nullable String date) {
        return date(date)
                .map(known -> known.firstDay().toEpochSecond(LocalTime.MIDNIGHT, ZoneOffset.UTC))
                .orElse(null);
    }

    private static Optional<PartialDate> date(@Nullable String date) {
        return Optional.ofNullable(date).flatMap(PartialDate::parse);
    }
}
