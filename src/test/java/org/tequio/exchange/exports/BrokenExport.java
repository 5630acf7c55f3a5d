package org.tequio.exchange.exports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;
import org.jboss.resteasy.reactive.RestQuery;

import java.nio.charset.StandardCharsets;
import java.sql.SQLException;

/** An export that fails, before or after its first row. */
@Path(BrokenExport.ADDRESS)
public class BrokenExport {

    static final String ADDRESS = "/test/exports/broken";

    private final ExportAnswers answers;

    BrokenExport(ExportAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response get(@RestQuery boolean early) throws SQLException {
        return answers.answer(new ExportFile("broken", "txt", "text/plain"), false, (snapshot, output) -> {
            if (!early) {
                output.write("first row".getBytes(StandardCharsets.US_ASCII));
                output.flush();
            }
            throw new SQLException("The register has gone");
        });
    }
}
