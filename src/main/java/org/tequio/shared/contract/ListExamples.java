package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.DotName;
import org.jboss.jandex.IndexView;

import java.util.Comparator;
import java.util.List;

/** Makes the example of a repeatable parameter a list of texts, which it is: one value as written in the annotation. */
final class ListExamples {

    private static final DotName PARAMETER =
            DotName.createSimple(org.eclipse.microprofile.openapi.annotations.parameters.Parameter.class);

    private final List<String> written;

    ListExamples(IndexView index) {
        this.written = index.getAnnotations(PARAMETER).stream()
                .filter(parameter -> parameter.value("example") != null)
                .map(parameter -> parameter.value("example").asString())
                .toList();
    }

    void mend(OpenAPI document) {
        Walk.operations(document)
                .flatMap(operation -> Walk.orEmpty(operation.getParameters()).stream())
                .filter(ListExamples::wantsList)
                .forEach(parameter -> parameter.setExample(List.of(text(parameter.getExample()))));
    }

    private static boolean wantsList(Parameter parameter) {
        return parameter.getSchema() != null
                && Walk.orEmpty(parameter.getSchema().getType()).contains(SchemaType.ARRAY)
                && parameter.getExample() != null
                && !(parameter.getExample() instanceof List);
    }

    /** The scanner reads {@code 002} as the number 2; the code is what was written. */
    private String text(Object example) {
        var text = example.toString();
        return example instanceof Number
                ? written.stream()
                        .filter(raw -> raw.matches("0*" + text))
                        .min(Comparator.naturalOrder())
                        .orElse(text)
                : text;
    }
}
