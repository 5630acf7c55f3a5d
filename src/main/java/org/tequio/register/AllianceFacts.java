package org.tequio.register;

import jakarta.persistence.Embeddable;
import jakarta.persistence.EnumType;
import jakarta.persistence.Enumerated;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;
import org.jspecify.annotations.Nullable;
import org.tequio.reference.AllianceKind;
import org.tequio.shared.PartialDate;

import java.util.List;

/**
 * What is said of an alliance.
 *
 * @param names at least one, the official one first
 * @param territories where it acts, codes of {@code /reference/territories}
 * @param activities codes of {@code /reference/activities}
 * @param sdgs goals and targets such as {@code 8} and {@code 8.3}
 */
@Embeddable
public record AllianceFacts(
        @Enumerated(EnumType.STRING) AllianceKind kind,
        @JdbcTypeCode(SqlTypes.JSON) List<Name> names,
        @Nullable String description,
        @Nullable PartialDate since,
        @Nullable PartialDate until,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> territories,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> activities,
        @JdbcTypeCode(SqlTypes.ARRAY) List<String> sdgs) {

    /** An alliance of which nothing more is known than what it is and what it is called. */
    public static AllianceFacts named(AllianceKind kind, List<Name> names) {
        return new AllianceFacts(kind, names, null, null, null, List.of(), List.of(), List.of());
    }

    /** The same alliance, which ended then. */
    public AllianceFacts endedOn(PartialDate date) {
        return new AllianceFacts(kind, names, description, since, date, territories, activities, sdgs);
    }
}
