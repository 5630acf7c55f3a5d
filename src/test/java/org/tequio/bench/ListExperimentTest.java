package org.tequio.bench;

import com.fasterxml.jackson.databind.JsonNode;
import com.fasterxml.jackson.dataformat.yaml.YAMLMapper;
import org.junit.jupiter.api.Test;

import java.io.IOException;
import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;

import static org.junit.jupiter.api.Assertions.assertEquals;

/** Lists are measured with every filter that the contract names. */
class ListExperimentTest {

    /** What narrows no list; and {@code q}, which searches are measured with. */
    private static final Set<String> NO_FILTERS =
            Set.of("cursor", "facets", "fields", "limit", "q", "release", "scheme", "sort");

    @Test
    void everyFilterStandsAlone() throws IOException {
        var contract = new YAMLMapper().readTree(Path.of("openapi/openapi.yaml").toFile());
        var missing = Stream.of("actors", "alliances", "experiences")
                .flatMap(list -> filters(contract, list))
                .filter(filter -> ListExperiment.FILTERS.stream().noneMatch(one -> isOnly(filter, one)))
                .toList();
        assertEquals(List.of(), missing);
    }

    private static Stream<String> filters(JsonNode contract, String list) {
        var parameters = contract.required("paths")
                .required("/api/v1/" + list)
                .required("get")
                .required("parameters");
        return StreamSupport.stream(parameters.spliterator(), false)
                .map(parameter -> parameter.path("name").asText())
                .filter(name -> !NO_FILTERS.contains(name))
                .map(name -> "%s?%s=".formatted(list, name));
    }

    /** A filter may be given several times. */
    private static boolean isOnly(String filter, String measured) {
        var name = filter.substring(filter.indexOf('?') + 1);
        return measured.startsWith(filter)
                && Stream.of(measured.split("&")).skip(1).allMatch(more -> more.startsWith(name));
    }
}
