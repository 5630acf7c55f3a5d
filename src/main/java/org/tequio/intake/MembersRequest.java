package org.tequio.intake;

import org.tequio.shared.Language;

/**
 * What a member wants corrected, by the link in a letter.
 *
 * @param membership the part that it speaks of
 * @param member its own id
 * @param alliance in which the part is
 * @param title of both, in words
 * @param language in which the member is written to
 * @param reason in the member's words, what is to be corrected
 */
public record MembersRequest(
        String membership, String member, String alliance, String title, Language language, String reason) {

    /** What the member is called in history and logs. */
    String author() {
        return "member:" + member;
    }
}
