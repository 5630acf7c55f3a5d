package org.tequio.reference;

import com.fasterxml.jackson.annotation.JsonCreator;
import com.fasterxml.jackson.annotation.JsonValue;
import jakarta.persistence.EnumeratedValue;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;
import org.tequio.shared.Problem;

import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * What an actor does in an alliance. The last three are the roles of triangular co-operation as the OECD tells them
 * apart: who gains, who has the tried solution, who brings the two together.
 */
public enum Role implements Concept {
    LEAD("lead"),
    CO_LEAD("co-lead"),
    SECRETARIAT("secretariat"),
    MEMBER("member"),
    FOUNDER("founder"),
    FUNDER("funder"),
    IMPLEMENTER("implementer"),
    HOST("host"),
    KNOWLEDGE_PARTNER("knowledge-partner"),
    OBSERVER("observer"),
    BENEFICIARY("beneficiary"),
    PIVOTAL("pivotal"),
    FACILITATING("facilitating", "facilitator");

    /** Not called CODES, so that nobody looks up a role past its synonyms. */
    private static final Codes<Word> WORDS =
            Codes.of(Arrays.stream(values()).flatMap(Role::words).toList());

    @EnumeratedValue
    private final String code;

    private final List<String> synonyms;

    Role(String code, String... synonyms) {
        this.code = code;
        this.synonyms = List.of(synonyms);
    }

    /** The role of this code or synonym. */
    public static Optional<Role> find(String word) {
        return WORDS.find(word).map(Word::role);
    }

    /**
     * The role of this code or synonym.
     *
     * @throws Problem 400 that names {@code parameter} and the nearest valid word, when there is none
     */
    public static Role get(String parameter, String word) {
        return WORDS.get(parameter, word).role();
    }

    /** All codes and synonyms. */
    public static List<String> allWords() {
        return WORDS.codes();
    }

    @JsonCreator
    static Role read(String word) {
        return get("role", word);
    }

    @Override
    @JsonValue
    public String code() {
        return code;
    }

    /** Other words for it that files and requests may use. */
    @Override
    public List<String> synonyms() {
        return synonyms;
    }

    @Override
    public CodeList list() {
        return CodeList.ROLES;
    }

    private Stream<Word> words() {
        return Stream.concat(Stream.of(code), synonyms.stream()).map(word -> new Word(word, this));
    }

    /** A word that means a role. */
    private record Word(String code, Role role) implements Coded {}
}
