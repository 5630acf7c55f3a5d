package org.tequio.shared;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

/** Starts the application. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Has addresses looked at by {@link UnreadableAddress}: Quarkus reads this before it reads any configuration. */
    public static void main(String... arguments) {
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
