package org.tequio.shared;

import io.quarkus.runtime.Quarkus;
import io.quarkus.runtime.annotations.QuarkusMain;

import java.util.Locale;

/** Starts the application. */
@QuarkusMain
public final class Main {

    private Main() {}

    /** Has addresses looked at by {@link UnreadableAddress}: Quarkus reads this before it reads any configuration. */
    public static void main(String... arguments) {
        // numbers in statements and headers have the digits 0 to 9, whatever the machine's language
        Locale.setDefault(Locale.ROOT);
        System.setProperty("vertx.disableURIValidation", "true");
        Quarkus.run(arguments);
    }
}
