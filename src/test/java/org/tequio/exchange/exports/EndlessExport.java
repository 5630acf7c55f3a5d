package org.tequio.exchange.exports;

import jakarta.ws.rs.GET;
import jakarta.ws.rs.Path;
import jakarta.ws.rs.core.Response;
import org.eclipse.microprofile.openapi.annotations.Operation;

import java.io.IOException;
import java.io.OutputStream;
import java.sql.SQLException;
import java.util.concurrent.BlockingQueue;
import java.util.concurrent.LinkedBlockingQueue;

/** An export far longer than anybody reads. */
@Path(EndlessExport.ADDRESS)
public class EndlessExport {

    static final String ADDRESS = "/test/exports/endless";

    static final String BROKEN_OFF = "broken off";

    /** How each of them ended. */
    static final BlockingQueue<String> ENDS = new LinkedBlockingQueue<>();

    private static final int LINES = 10_000_000;

    private final ExportAnswers answers;

    EndlessExport(ExportAnswers answers) {
        this.answers = answers;
    }

    @GET
    @Operation(hidden = true)
    public Response get() throws SQLException {
        return answers.answer(
                new ExportFile("endless", "txt", "text/plain"), false, (snapshot, output) -> write(output));
    }

    private static void write(OutputStream output) throws IOException {
        var line = new byte[1000];
        try {
            for (int i = 0; i < LINES; i++) {
                output.write(line);
            }
            ENDS.add("all is written");
        } catch (IOException e) {
            ENDS.add(BROKEN_OFF);
            throw e;
        }
    }
}
