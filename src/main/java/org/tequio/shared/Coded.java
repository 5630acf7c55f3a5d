package org.tequio.shared;

/** A member of a closed code list: what it is called in JSON, CSV, SQL and URLs. */
public interface Coded {

    /** The code, lower case with hyphens, such as {@code local-government}; stable for ever. */
    String code();
}
