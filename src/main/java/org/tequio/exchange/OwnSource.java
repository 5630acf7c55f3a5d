package org.tequio.exchange;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.PublicAddress;

import java.net.URI;
import java.util.Locale;

/**
 * What this installation is called as the source of a package: its host, and its port if it has one. Under this name the
 * ids in a package are those of our own records, and under it another installation keeps them as identifiers.
 */
@ApplicationScoped
public class OwnSource {

    private final String name;

    OwnSource(PublicAddress address) {
        var root = URI.create(address.of("/"));
        var authority = root.getPort() < 0 ? root.getHost() : root.getHost() + "-" + root.getPort();
        this.name =
                authority.toLowerCase(Locale.ROOT).replaceAll("[^a-z0-9]+", "-").replaceAll("^-+", "");
    }

    public String name() {
        return name;
    }

    public boolean is(String source) {
        return name.equals(source);
    }
}
