package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/** Says who writes and why; without it the database refuses every write to a record. */
@ApplicationScoped
public class Authorship {

    private static final String SIGN = """
            SELECT set_config('tequio.author', :author, true), set_config('tequio.reason', :reason, true)
            """;

    private final EntityManager database;

    Authorship(EntityManager database) {
        this.database = database;
    }

    /** Signs all that the present transaction writes. */
    @Transactional(TxType.MANDATORY)
    public void sign(String author, String reason) {
        database.createNativeQuery(SIGN)
                .setParameter("author", author)
                .setParameter("reason", reason)
                .getSingleResult();
    }
}
