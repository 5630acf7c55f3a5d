package org.tequio.journey;

import org.tequio.journey.Register.Import;

import java.io.IOException;
import java.net.http.HttpResponse;
import java.sql.SQLException;
import java.util.List;
import java.util.concurrent.CompletableFuture;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** One data package on its way from its sender into the graph. */
final class Importing {

    private static final Patience TO_TAKE_IN = Patience.ofSeconds(60);
    private static final Patience TO_END = Patience.ofSeconds(180);
    private static final int ACCEPTED = 202;
    private static final int UNAVAILABLE = 503;

    private final Api api;
    private final Register register;
    private final String source;
    private final DataPackage files;
    private final int importsBefore;
    private CompletableFuture<HttpResponse<String>> answer;
    private int sent;

    private Importing(Api api, Register register, Storyteller storyteller) throws IOException, SQLException {
        this.api = api;
        this.register = register;
        this.source = storyteller.source();
        this.files = storyteller.next();
        this.importsBefore = register.imports(source).size();
        this.answer = send();
    }

    /** Sends what the storyteller has to tell next. */
    static Importing begin(RunningTequio tequio, Storyteller storyteller) throws IOException, SQLException {
        return new Importing(tequio.api(), new Register(tequio.folder()), storyteller);
    }

    private CompletableFuture<HttpResponse<String>> send() {
        sent++;
        return api.send(files, source);
    }

    long rows() {
        return files.counts().rows();
    }

    int timesSent() {
        return sent;
    }

    /** How far it has come, in a few words. */
    String progress() throws IOException, SQLException {
        var imports = imports();
        if (imports.isEmpty()) {
            return "being sent";
        }
        return imports.get(0).isRunning() ? percent() + " % imported" : "being projected";
    }

    /** How many of its rows are imported, of a hundred. */
    long percent() throws IOException, SQLException {
        return imports().stream()
                .mapToLong(job -> job.counts().rows() * 100 / rows())
                .findFirst()
                .orElse(0);
    }

    /** Brings it to its end: acknowledged, imported, to be read. */
    void finish() throws InterruptedException {
        sendUntilAcknowledged();
        awaitLevel();
    }

    /** Sends it again as a careful sender does; what was cut off may have been taken in nevertheless. */
    private void sendUntilAcknowledged() throws InterruptedException {
        TO_TAKE_IN.until("the package is acknowledged", () -> {
            var acknowledged = isAcknowledged();
            if (!acknowledged) {
                answer = send();
            }
            return acknowledged;
        });
    }

    private boolean isAcknowledged() throws InterruptedException {
        try {
            var status = answer.get(40, TimeUnit.SECONDS).statusCode();
            if (status != UNAVAILABLE) {
                assertEquals(ACCEPTED, status, answer.join().body());
            }
            return status == ACCEPTED;
        } catch (ExecutionException cutOff) {
            return false;
        } catch (TimeoutException never) {
            throw new AssertionError("The package is neither taken nor refused", never);
        }
    }

    private void awaitLevel() throws InterruptedException {
        TO_END.until("no import is running", () -> imports().stream()
                .noneMatch(job -> job.state().equals("running")));
        TO_END.until("the graph is level with the register", () -> {
            var projection = api.json("/api/v1/admin/projection");
            return projection.required("behind").asLong() == 0;
        });
    }

    /** Every import of it came to its end with all rows, and together they did each thing once. */
    void mustHaveDoneAllOnce() throws IOException, SQLException {
        var expected = files.counts();
        var sum = Counts.NONE;
        for (var job : imports()) {
            assertEquals("done", job.state());
            assertEquals(expected.rows(), job.counts().rows(), () -> "Rows of " + job);
            assertEquals(expected.rejected(), job.counts().rejected(), () -> "Rejected rows of " + job);
            sum = sum.plus(job.counts());
        }
        assertEquals(expected.created(), sum.created(), () -> "Created rows of " + source);
        assertEquals(expected.updated(), sum.updated(), () -> "Updated rows of " + source);
    }

    private List<Import> imports() throws IOException, SQLException {
        var all = register.imports(source);
        return all.subList(importsBefore, all.size());
    }
}
