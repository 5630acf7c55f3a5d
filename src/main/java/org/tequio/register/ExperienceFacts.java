package org.tequio.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.ExperienceKind;
import org.tequio.shared.PartialDate;

import java.util.List;

/**
 * What an alliance or some actors learned.
 *
 * @param lang the language of title and summary as a BCP 47 tag; null when nobody said
 * @param crisis the context it was learned in, such as {@code covid-19}
 */
@Embeddable
public record ExperienceFacts(
        @Enumerated(EnumType.STRING) ExperienceKind kind,
        String title,
        String summary,
        @Nullable String lang,
        @Nullable String allianceId,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> actorIds,
        @Nullable String country,
        @Nullable PartialDate date,
        @Nullable String crisis,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sdgs) {

    /** The same experience of other actors. */
    public ExperienceFacts of(List<String> actors) {
        return new ExperienceFacts(kind, title, summary, lang, allianceId, actors, country, date, crisis, sdgs);
    }

    /** The same experience of another alliance, or of none. */
    public ExperienceFacts ofAlliance(@Nullable String alliance) {
        return new ExperienceFacts(kind, title, summary, lang, alliance, actorIds, country, date, crisis, sdgs);
    }
}
