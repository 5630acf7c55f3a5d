package org.tequio.moderation.word;

import java.util.Optional;

/**
 * What the links in a letter to a member are about.
 *
 * @param membership its part in the alliance
 * @param actor whom we asked: a merger gives the part to another
 * @param alliance of which we asked: likewise
 * @param contact the generation of the address that the letter went to
 */
record AskedPart(String membership, String actor, String alliance, long contact) {

    private static final int WORDS = 4;

    static Optional<AskedPart> parse(String subject) {
        var words = subject.split(" ");
        return words.length == WORDS
                ? Optional.of(new AskedPart(words[0], words[1], words[2], Long.parseLong(words[3])))
                : Optional.empty();
    }

    static AskedPart of(String subject) {
        return parse(subject).orElseThrow(() -> new IllegalArgumentException("No asked part: " + subject));
    }

    String subject() {
        return "%s %s %s %d".formatted(membership, actor, alliance, contact);
    }
}
