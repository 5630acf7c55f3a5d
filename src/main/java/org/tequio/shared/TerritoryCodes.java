package org.tequio.shared;

/** The codes of the tree of territories, for rooms that may not look into {@code reference}, which holds it. */
public interface TerritoryCodes {

    boolean contains(String code);

    /** What to write instead of this word, which is no code. */
    Advice advice(String word);
}
