package org.tequio.network;

import jakarta.ws.rs.container.ContainerResponseContext;
import jakarta.ws.rs.core.MediaType;
import org.jboss.resteasy.reactive.server.ServerResponseFilter;
import org.tequio.network.formats.GraphMl;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.charset.StandardCharsets;

/** Puts a network into the format that was asked for, when all headers that are made of it are in place. */
final class NetworkFormats {

    /** Filters of answers run from the highest to the lowest; the others have no number of their own, which is 5000. */
    private static final int AFTER_THE_OTHERS = 1_000;

    @ServerResponseFilter(priority = AFTER_THE_OTHERS)
    void format(ContainerResponseContext response) {
        if (response.getEntity() instanceof NetworkView network) {
            var type = response.getMediaType();
            if (is(type, GraphMl.MEDIA_TYPE)) {
                response.setEntity(graphMl(network));
            } else if (is(type, Cytoscape.MEDIA_TYPE)) {
                response.setEntity(Cytoscape.of(network));
            }
        }
    }

    private static String graphMl(NetworkView network) {
        var text = new ByteArrayOutputStream();
        try {
            var writer = new GraphMl<>(text, NetworkView.VOCABULARY);
            writer.begin(network);
            for (var node : network.nodes()) {
                writer.node(node);
            }
            writer.beginEdges();
            for (var edge : network.edges()) {
                writer.edge(edge);
            }
            writer.end();
            writer.flush();
        } catch (IOException e) {
            throw new IllegalStateException("Memory takes whatever is written into it", e);
        }
        return text.toString(StandardCharsets.UTF_8);
    }

    private static boolean is(MediaType type, String name) {
        return name.equals(type.getType() + "/" + type.getSubtype());
    }
}
