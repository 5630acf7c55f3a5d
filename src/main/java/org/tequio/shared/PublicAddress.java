package org.tequio.shared;

import jakarta.enterprise.context.ApplicationScoped;
import org.eclipse.microprofile.config.inject.ConfigProperty;

import java.net.URI;

/** Where the world finds this installation: the beginning of every link that leaves it, as in a letter. */
@ApplicationScoped
public class PublicAddress {

    private final String base;

    /** @param base absolute, with the path that a proxy may put in front; a slash at the end does not matter */
    PublicAddress(@ConfigProperty(name = "tequio.public-address", defaultValue = "http://localhost:8080") URI base) {
        if (!base.isAbsolute() || base.getHost() == null) {
            throw new IllegalArgumentException(
                    "tequio.public-address must be like https://tequio.example, not " + base);
        }
        this.base = base.toString().replaceFirst("/+$", "");
    }

    /** @param path from the root of the service, beginning with a slash */
    public String of(String path) {
        return base + path;
    }
}
