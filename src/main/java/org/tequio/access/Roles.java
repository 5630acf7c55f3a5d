package org.tequio.access;

/** The roles that {@code @RolesAllowed} can name. */
public final class Roles {

    /** May do everything. */
    public static final String ADMIN = "admin";

    /** Decides what is listed, within a {@link Scope}. */
    public static final String MODERATOR = "moderator";

    /** Speaks for an organisation: its claim was accepted. */
    public static final String STEWARD = "steward";

    /** Holds the token of one submission. */
    public static final String SUBMITTER = "submitter";

    private Roles() {}
}
