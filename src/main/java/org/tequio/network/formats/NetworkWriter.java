package org.tequio.network.formats;

import java.io.IOException;

/** Writes a network in some format: first what holds for all of it, then node after node, then edge after edge. */
public interface NetworkWriter<G, N, E> {

    void begin(G network) throws IOException;

    void node(N node) throws IOException;

    /** Called once, when all nodes are written. */
    void beginEdges() throws IOException;

    void edge(E edge) throws IOException;

    /** Ends a whole network; whoever breaks off does not call it, so that nobody takes a part for the whole. */
    void end() throws IOException;

    /** Hands on all that was written. */
    void flush() throws IOException;
}
