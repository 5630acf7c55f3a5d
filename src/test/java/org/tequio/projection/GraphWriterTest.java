package org.tequio.projection;

import io.quarkus.test.junit.QuarkusTest;
import jakarta.inject.Inject;
import org.junit.jupiter.api.Test;

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
