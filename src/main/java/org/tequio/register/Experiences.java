package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;

/** The experiences of the register. */
@ApplicationScoped
public class Experiences implements Records<Experience> {

    @Override
    public Class<Experience> type() {
        return Experience.class;
    }
}
