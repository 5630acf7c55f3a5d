package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

/** The alliances of the register. */
@ApplicationScoped
public class Alliances implements Records<Alliance> {

    @Override
    public Class<Alliance> type() {
        return Alliance.class;
    }
}
