package org.tequio.measure;

import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;

import java.util.Map;

/**
 * An alliance, as units count it.
 *
 * @param kind a code of {@code /reference/alliance-kinds}
 * @param meeting who of those that are looked at meets in it
 * @param everyone how many members it has, looked at or not
 * @param dated whether it is known when it began
 */
public record CountedAlliance(
        String kind, Map<Scheme, Pattern> patterns, Meeting meeting, long everyone, boolean dated) {

    /** One of which all who meet are looked at. */
    public CountedAlliance(String kind, Map<Scheme, Pattern> patterns, Meeting meeting, boolean dated) {
        this(kind, patterns, meeting, meeting.everyone().members(), dated);
    }
}
