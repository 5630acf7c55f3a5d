package org.tequio.reference;

import org.tequio.shared.Coded;

import java.util.List;
import java.util.Optional;

/** A member of one of the code lists: beside its code it has a label in each language and, at times, more. */
public interface Concept extends Coded {

    /** The list that it is a member of. */
    CodeList list();

    /** What people call it. */
    default Label label() {
        return Labels.of(list().code() + "." + code());
    }

    /** The code of the wider member of the same list that holds this one. */
    default Optional<String> broader() {
        return Optional.empty();
    }

    /** Other words that are understood in its place. */
    default List<String> synonyms() {
        return List.of();
    }

    /** How membership is decided, in one sentence. */
    default Optional<Label> rule() {
        return Optional.empty();
    }

    /** What its list alone says of its members. */
    default Facts facts() {
        return Facts.NONE;
    }
}
