package org.tequio.register;

import jakarta.persistence.Embeddable;
import org.hibernate.annotations.JdbcTypeCode;
import org.hibernate.type.SqlTypes;

import java.time.LocalDate;
import java.util.List;

/**
 * On whose word a record stands.
 *
 * @param sources at least one
 * @param licence an SPDX id or a sentence; what the source lets others do
 * @param confirmedOn the last day on which someone stood for it; freshness counts from here
 */
@Embeddable
public record Origin(@JdbcTypeCode(SqlTypes.JSON) List<Source> sources, String licence, LocalDate confirmedOn) {

    /** Whether both rest on the same evidence, whenever it was last confirmed. */
    boolean restsOnTheSameAs(Origin other) {
        return sources.equals(other.sources) && licence.equals(other.licence);
    }
}
