package org.tequio.convergence;

/** How statements begin that find the records of a scope; {@link Scope#values} has what they name. */
public final class ScopeStatements {

    private static final String IN_WORLD = "MATCH (a:Actor)";
    private static final String IN_COUNTRIES = """
            MATCH (a:Actor)
            WHERE a.country IN $countries AND a.sortKey > ''\
            """;
    private static final String IN_SUBDIVISIONS = """
            MATCH (a:Actor)
            WHERE a.subdivision IN $subdivisions AND a.sortKey > ''\
            """;
    private static final String CARRIES =
            "WHERE all(code IN $carried WHERE code IN %1$s.activities OR code IN %1$s.goals)";
    private static final String ACTORS = """
            %s
            WITH a
            %s
            """;
    private static final String MEMBERSHIPS = """
            MATCH (a)-[m:MEMBER_OF]->(l:Alliance)
            %s AND (size($kinds) = 0 OR l.kind IN $kinds)
            """;

    private ScopeStatements() {}

    /** Its actors {@code a}. */
    static String actors(Scope scope) {
        return ACTORS.formatted(seated(scope), CARRIES.formatted("a"));
    }

    private static String seated(Scope scope) {
        if (scope.within() == null) {
            return IN_WORLD;
        }
        return scope.isPartOfCountry() ? IN_SUBDIVISIONS : IN_COUNTRIES;
    }

    /** Memberships {@code m} of its actors {@code a} in its alliances {@code l}. */
    public static String memberships(Scope scope) {
        return actors(scope) + MEMBERSHIPS.formatted(CARRIES.formatted("l"));
    }
}
