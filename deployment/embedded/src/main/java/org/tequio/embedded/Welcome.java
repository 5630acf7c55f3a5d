package org.tequio.embedded;

import java.io.PrintStream;
import java.time.Instant;

/** What to do first with a Tequio that is ready. */
record Welcome(TequioApi api, DataFolder folder) {

    private static final String TEXT = """

            Tequio is ready, after %2$.0f s.

              Address           %1$s/api/v1
              Swagger UI        %1$s/q/swagger-ui
              OpenAPI document  %1$s/q/openapi
              Admin key         %3$s
              Logs              %4$s
              Mail              %5$s (each letter a file; none leaves this machine)

            Try
              curl '%1$s/api/v1/actors?group=government&country=SN'
              curl '%1$s/api/v1/actors?q=cooperative&limit=5'
              curl '%1$s/api/v1/reference/kinds'

            Ctrl-C stops it; the next start finds the data again.
            """;

    void print(PrintStream out, Instant begin) {
        out.print(TEXT.formatted(
                api.address(), Progress.seconds(begin), api.key().path(), folder.logs(), folder.path(Mailbox.FOLDER)));
        out.flush();
    }
}
