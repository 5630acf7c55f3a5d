package org.tequio.exchange.releases;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.Produces;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.eclipse.microprofile.openapi.annotations.responses.APIResponse;
import org.eclipse.microprofile.openapi.annotations.tags.Tag;
import org.tequio.shared.PublicAddress;

import java.sql.SQLException;

@Path(Catalog.PATH)
@Tag(name = "Exchange", description = "Data in and out.")
class CatalogResource {

    static final String JSON_LD = "application/ld+json";
    private static final int MOST = 100;

    private final Releases releases;
    private final PublicAddress address;

    CatalogResource(Releases releases, PublicAddress address) {
        this.releases = releases;
        this.address = address;
    }

    @GET
    @Produces(JSON_LD)
    @Operation(
            operationId = "getCatalog",
            summary = "Show the releases as a catalogue",
            description = "The last hundred that are done, in the words of DCAT 3, for whoever harvests catalogues.")
    @APIResponse(responseCode = "200", description = "The catalogue.")
    @APIResponse(ref = "Unavailable", responseCode = "503")
    public Catalog get() throws SQLException {
        var done = releases.done(MOST).stream()
                .map(release -> ReleaseView.of(release, address))
                .toList();
        return Catalog.of(done, address);
    }
}
