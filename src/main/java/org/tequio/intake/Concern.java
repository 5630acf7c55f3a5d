package org.tequio.intake;

import org.jspecify.annotations.Nullable;

import java.util.List;

/**
 * Whose business a submission is.
 *
 * @param title what it is called: the name of the organisation, alliance or experience
 * @param subject the id of the record that it speaks of; null for a new one
 * @param territories codes of the territories that it touches
 * @param platforms ids of the networks, federations and forums to which the organisations in it belong
 */
public record Concern(String title, @Nullable String subject, List<String> territories, List<String> platforms) {

    /** The same, called otherwise. */
    Concern titled(String title) {
        return new Concern(title, subject, territories, platforms);
    }
}
