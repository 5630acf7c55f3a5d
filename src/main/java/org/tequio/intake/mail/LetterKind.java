package org.tequio.intake.mail;

import org.tequio.shared.Coded;

import java.util.List;
import java.util.Set;

/**
 * Every letter that we write. What it says stands in {@code letters_*.properties} under its code: the subject, what it
 * tells, what it asks for, what each link does, and what to do for those who did not expect it.
 */
public enum LetterKind implements Coded {

    /** Words: {@code name}, {@code until}. */
    VERIFY_SUBMISSION("verify-submission", Set.of("name", "until"), List.of("verify")),

    /** Words: {@code name}, {@code reason}. */
    CHANGES_REQUESTED("changes-requested", Set.of("name", "reason"), List.of("submission")),

    /** Words: {@code name}. */
    SUBMISSION_ACCEPTED("submission-accepted", Set.of("name"), List.of("record")),

    /** Words: {@code name}, {@code reason}. */
    SUBMISSION_REJECTED("submission-rejected", Set.of("name", "reason"), List.of()),

    /** Words: {@code name} of the member, {@code alliance}, {@code until}. */
    CONFIRM_MEMBERSHIP(
            "confirm-membership", Set.of("name", "alliance", "until"), List.of("confirm", "correct", "not-us")),

    /** Words: {@code name} of member and alliance, {@code reason}, {@code until}. */
    MEMBER_ASKED_AGAIN("member-asked-again", Set.of("name", "reason", "until"), List.of("correct")),
    /** Words: {@code name}, {@code until}. */
    STILL_CORRECT("still-correct", Set.of("name", "until"), List.of("renew", "record")),
    /** Words: {@code name}. */
    ANOTHER_STEWARD("another-steward", Set.of("name"), List.of("record")),
    /** Words: {@code name}, {@code reason}, which may be empty. */
    STEWARDSHIP_ENDED("stewardship-ended", Set.of("name", "reason"), List.of("record"));

    private final String code;
    private final Set<String> words;
    private final List<String> links;

    LetterKind(String code, Set<String> words, List<String> links) {
        this.code = code;
        this.words = words;
        this.links = links;
    }

    @Override
    public String code() {
        return code;
    }

    /** The words without which it cannot be written, and no others. */
    public Set<String> words() {
        return words;
    }

    /** The links that it can carry, in the order in which it shows them. */
    public List<String> links() {
        return links;
    }
}
