package org.tequio.shared;

/** The codes of the tree of territories, for rooms that may not look into {@code reference}, which holds it. */
public interface TerritoryCodes {

    boolean contains(String code);

    /** The code that someone most probably meant by this word. */
    String nearest(String word);
}
