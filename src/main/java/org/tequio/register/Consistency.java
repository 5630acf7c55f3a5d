package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

/**
 * Holds all that the present transaction wrote against the rules that the register otherwise looks at when it ends: by
 * then nobody could be told which one is in the way.
 */
@ApplicationScoped
public class Consistency {

    private static final String CHECK_NOW = "SET CONSTRAINTS ALL IMMEDIATE";

    private final EntityManager database;

    Consistency(EntityManager database) {
        this.database = database;
    }

    /** @throws jakarta.persistence.PersistenceException that names the constraint; it becomes a 409 in words */
    @Transactional(TxType.MANDATORY)
    public void mustHold() {
        database.flush();
        database.createNativeQuery(CHECK_NOW).executeUpdate();
    }
}
