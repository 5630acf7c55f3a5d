package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

/** The actors of the register. */
@ApplicationScoped
public class Actors implements Records<Actor> {

    @Override
    public Class<Actor> type() {
        return Actor.class;
    }
}
