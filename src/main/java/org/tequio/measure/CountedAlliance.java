package org.tequio.measure;

import org.tequio.reference.Pattern;
import org.tequio.reference.Scheme;

import java.util.Map;

/**
 * An alliance, as units count it.
 *
 * @param kind a code of {@code /reference/alliance-kinds}
 */
public record CountedAlliance(String kind, Map<Scheme, Pattern> patterns, Meeting meeting) {}
