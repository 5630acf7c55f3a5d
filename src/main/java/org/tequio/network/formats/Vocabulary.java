package org.tequio.network.formats;

import java.util.List;
import java.util.function.Function;

/**
 * What every format calls the parts of a network.
 *
 * @param <G> the network as a whole
 * @param <N> its nodes
 * @param <E> its edges, which have no direction: source and target are only their two ends
 */
public record Vocabulary<G, N, E>(
        List<Attribute<G>> ofNetwork,
        Function<N, String> nodeId,
        List<Attribute<N>> ofNodes,
        Function<E, String> edgeId,
        Function<E, String> source,
        Function<E, String> target,
        List<Attribute<E>> ofEdges) {}
