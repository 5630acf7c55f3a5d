package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;
import org.neo4j.driver.Driver;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertFalse;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tequio.engines.Admin.await;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class GraphWriterTest {

    private static final String WAITING = """
            SHOW TRANSACTIONS
            YIELD status
            WHERE status STARTS WITH 'Blocked'
            RETURN count(*) AS waiting
            """;

    @Inject
    GraphWriter graph;

    @Inject
    Driver driver;

    @Test
    void aLeaderThatWasReplacedIsRefused() {
        awaitLevel();
        var position = graph.ask(GraphPosition::read);
        assertThrows(
                GraphWriter.Overtaken.class,
                () -> graph.write(Move.onTheSpot(position.fence() - 1, position), write -> 0));
    }

    @Test
    void whoeverGoesOnFromAPositionThatWasLeftIsRefused() {
        awaitLevel();
        var position = graph.ask(GraphPosition::read);
        assertThrows(
                GraphWriter.Overtaken.class,
                () -> graph.write(
                        new Move(position.fence(), position.revision() - 1, position.revision(), 0, position.day()),
                        write -> 0));
    }

    @Test
    void whoWritesWaitsUntilAQuestionThatIsAskedAloneIsAnswered() throws Exception {
        awaitLevel();
        var position = graph.ask(GraphPosition::read);
        var write = graph.askAlone(question -> {
            var writing = CompletableFuture.runAsync(
                    () -> graph.write(Move.onTheSpot(position.fence(), position), written -> 0));
            await("the writer to wait", this::isSomebodyWaiting);
            assertFalse(writing.isDone());
            return writing;
        });
        write.get(1, TimeUnit.MINUTES);
    }

    private boolean isSomebodyWaiting() {
        try (var session = driver.session()) {
            return session.run(WAITING).single().get("waiting").asLong() > 0;
        }
    }

    @Test
    void dataThatFailsDoesNotMoveThePosition() {
        awaitLevel();
        var position = graph.ask(GraphPosition::read);
        assertThrows(
                IllegalStateException.class,
                () -> graph.write(Move.to(position.revision() + 1, position.fence(), position), write -> {
                    throw new IllegalStateException();
                }));
        assertEquals(position, graph.ask(GraphPosition::read));
    }
}
