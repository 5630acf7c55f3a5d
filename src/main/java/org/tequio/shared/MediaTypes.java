package org.tequio.shared;

import jakarta.ws.rs.Produces;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.MediaType;

import java.util.Arrays;
import java.util.List;

/** The media types that a resource method says it makes; none where it leaves that to the default, JSON. */
final class MediaTypes {

    private MediaTypes() {}

    static List<MediaType> madeBy(ResourceInfo resource) {
        var method = resource.getResourceMethod();
        if (method == null) {
            return List.of();
        }
        var own = method.getAnnotation(Produces.class);
        var made = own == null ? resource.getResourceClass().getAnnotation(Produces.class) : own;
        return made == null
                ? List.of()
                : Arrays.stream(made.value()).map(MediaType::valueOf).toList();
    }
}
