package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

import java.util.concurrent.CompletableFuture;
import java.util.concurrent.TimeUnit;
import java.util.concurrent.TimeoutException;

import static org.junit.jupiter.api.Assertions.assertEquals;
import static org.junit.jupiter.api.Assertions.assertThrows;
import static org.tequio.engines.Admin.awaitLevel;

@QuarkusTest
class GraphWriterTest {

    @Inject
    GraphWriter graph;

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
            assertThrows(TimeoutException.class, () -> writing.get(300, TimeUnit.MILLISECONDS));
            return writing;
        });
        write.get(1, TimeUnit.MINUTES);
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
