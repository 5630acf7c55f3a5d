package org.tequio.exchange.reconcile;

import jakarta.enterprise.context.ApplicationScoped;
import org.tequio.shared.PublicAddress;

import java.util.List;
import java.util.Map;

/** What this service can do and where, for a client that has only its address. */
@ApplicationScoped
class Manifest {

    static final String PATH = "/api/v1/reconcile";
    static final int MOST_QUERIES = 50;
    /** What clients should send at a time, so that an answer is there at once. */
    private static final int USUAL_BATCH = 10;

    private static final int PREVIEW_WIDTH = 400;
    private static final int PREVIEW_HEIGHT = 220;

    private final PublicAddress address;

    Manifest(PublicAddress address) {
        this.address = address;
    }

    Content content() {
        return new Content(
                List.of("0.2"),
                "Tequio",
                address.of("/id/"),
                address.of("/api/v1/reference/kinds/"),
                address.of("/q/openapi"),
                EntityTypes.DEFAULT,
                Map.of("url", address.of("/id/{{id}}")),
                new Preview(address.of(PATH + "/preview/{{id}}"), PREVIEW_WIDTH, PREVIEW_HEIGHT),
                Map.of(
                        "entity", service("/suggest/entity"),
                        "type", service("/suggest/type"),
                        "property", service("/suggest/property")),
                Map.of("propose_properties", service("/properties"), "property_settings", List.of()),
                USUAL_BATCH);
    }

    private Map<String, String> service(String path) {
        return Map.of("service_url", address.of(PATH), "service_path", path);
    }

    /** The manifest; its names are the specification's. */
    record Content(
            List<String> versions,
            String name,
            String identifierSpace,
            String schemaSpace,
            String documentation,
            List<Entity> defaultTypes,
            Map<String, String> view,
            Preview preview,
            Map<String, Map<String, String>> suggest,
            Map<String, Object> extend,
            int batchSize) {}

    /** A page for a frame of this many pixels. */
    record Preview(String url, int width, int height) {}
}
