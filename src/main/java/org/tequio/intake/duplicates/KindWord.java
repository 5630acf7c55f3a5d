package org.tequio.intake.duplicates;

/**
 * What a word says an organisation is.
 *
 * @param kind the same for all words that say this, in whatever language
 * @param rank the lower, the more it says where a name has several: a "city university" is a university
 * @param tellsApart whether of two names with different such words, or of which one has none, each means somebody else
 */
record KindWord(String kind, int rank, boolean tellsApart) {}
