package org.tequio.exchange.exports;

import io.vertx.core.http.HttpMethod;
import io.vertx.ext.web.RoutingContext;
import jakarta.enterprise.context.RequestScoped;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.tequio.register.Snapshot;
import org.tequio.shared.RegisterAnswers;

import javax.sql.DataSource;
import java.sql.SQLException;

/** Answers a GET with an export, all of it from one state of the register, while its rows are read. */
@RequestScoped
public class ExportAnswers {

    /** The header that says which revision the export shows. */
    public static final String AS_OF = "Tequio-As-Of";

    private final DataSource database;
    private final ExportPlaces places;
    private final RegisterAnswers answers;
    private final RoutingContext exchange;

    ExportAnswers(DataSource database, ExportPlaces places, RegisterAnswers answers, RoutingContext exchange) {
        this.database = database;
        this.places = places;
        this.answers = answers;
        this.exchange = exchange;
    }

    /**
     * @param isWhole whether it follows from the register and the question alone, so that a tag can name it; what the
     *     graph selects may change while it is read
     * @throws org.tequio.shared.Problem 503 if there are too many under way
     */
    public Response answer(ExportFile file, boolean isWhole, ExportBody body) throws SQLException {
        places.take();
        var export = new Export(open(), places, body, exchange);
        try {
            var answer = isWhole
                    ? answers.<Export>answer("export " + export.state(), () -> export)
                            .toResponse()
                    : Response.ok(export).build();
            return complete(answer, file, export);
        } catch (SQLException | RuntimeException e) {
            export.abandon();
            throw e;
        }
    }

    private Response complete(Response answer, ExportFile file, Export export) {
        var complete = Response.fromResponse(answer).header(AS_OF, export.asOf());
        boolean isHead = exchange.request().method().equals(HttpMethod.HEAD);
        if (answer.hasEntity()) {
            complete.entity(isHead ? null : export)
                    .type(file.mediaType())
                    .header(HttpHeaders.CONTENT_DISPOSITION, file.disposition(export.asOf()));
        }
        if (isHead || !answer.hasEntity()) {
            export.abandon();
        }
        return complete.build();
    }

    private Snapshot open() throws SQLException {
        try {
            return Snapshot.open(database);
        } catch (SQLException | RuntimeException e) {
            places.giveBack();
            throw e;
        }
    }
}
