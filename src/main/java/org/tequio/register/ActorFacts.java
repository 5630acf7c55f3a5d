package org.tequio.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ActorKind;
import org.tequio.reference.Constituency;
import org.tequio.reference.Level;
import org.tequio.shared.PartialDate;

import java.util.List;

/**
 * What is said of an actor.
 *
 * @param constituency the group that a network's members come from; null for every other kind
 * @param names at least one, the official one first
 * @param country seat, ISO 3166-1 alpha-2; null for a body without one
 * @param subdivision of the country, in which the seat is, ISO 3166-2; null if it is not known
 * @param latitude degrees north, WGS 84; given with the longitude or not at all
 * @param activeIn codes of {@code /reference/territories}
 * @param activities codes of {@code /reference/activities}
 * @param sdgs goals and targets such as {@code 8} and {@code 8.3}
 * @param umbrella the id of the actor that this one is part of
 */
@Embeddable
public record ActorFacts(
        @Enumerated(EnumType.STRING) ActorKind kind,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> furtherKinds,
        @Enumerated(EnumType.STRING) @Nullable Constituency constituency,
        @Enumerated(EnumType.STRING) @Nullable Level level,
        @JdbcTypeCode(SqlTypes.JSON) List<Name> names,
        @Nullable String country,
        @Nullable String subdivision,
        @Nullable String city,
        @Nullable Double latitude,
        @Nullable Double longitude,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> activeIn,
        @Nullable PartialDate founded,
        @Nullable PartialDate closed,
        @Nullable String website,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> activities,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sdgs,
        @Nullable String umbrella) {

    /** An actor of which nothing more is known than what it is and what it is called. */
    public static ActorFacts named(ActorKind kind, List<Name> names) {
        return new ActorFacts(
                kind, List.of(), null, null, names, null, null, null, null, null, List.of(), null, null, null,
                List.of(), List.of(), null);
    }

    /** The smallest territory that is known to hold the seat: a subdivision or a country. */
    public @Nullable String seat() {
        return subdivision == null ? country : subdivision;
    }

    /** The same actor, which was closed then. */
    public ActorFacts closedOn(PartialDate date) {
        return new ActorFacts(
                kind,
                furtherKinds,
                constituency,
                level,
                names,
                country,
                subdivision,
                city,
                latitude,
                longitude,
                activeIn,
                founded,
                date,
                website,
                activities,
                sdgs,
                umbrella);
    }

    /** The same actor as part of another, or of none. */
    public ActorFacts partOf(@Nullable String umbrella) {
        return new ActorFacts(
                kind,
                furtherKinds,
                constituency,
                level,
                names,
                country,
                subdivision,
                city,
                latitude,
                longitude,
                activeIn,
                founded,
                closed,
                website,
                activities,
                sdgs,
                umbrella);
    }
}
