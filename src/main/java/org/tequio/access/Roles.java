package org.tequio.access;

/** The roles that {@code @RolesAllowed} can name. */
public final class Roles {

    /** May do everything. */
    public static final String ADMIN = "admin";

    private Roles() {}
}
