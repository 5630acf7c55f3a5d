package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.media.Schema.SchemaType;
import org.eclipse.microprofile.openapi.models.parameters.Parameter;
import org.jboss.jandex.IndexView;
import org.tequio.shared.AtRelease;

import java.util.List;

/** Writes the parameter of {@link AtRelease} into the contract. */
final class ReleaseParameter {

    private static final String CONFLICT = "Conflict";

    private ReleaseParameter() {}

    static void add(OpenAPI document, IndexView index) {
        var answering = AnnotatedOperations.ids(index, AtRelease.class);
        Walk.operations(document)
                .filter(operation -> answering.contains(operation.getOperationId()))
                .forEach(ReleaseParameter::add);
    }

    private static void add(Operation operation) {
        operation.addParameter(parameter());
        var answers = operation.getResponses();
        if (!answers.hasAPIResponse("409")) {
            answers.addAPIResponse("409", OASFactory.createAPIResponse().ref(CONFLICT));
        }
    }

    private static Parameter parameter() {
        return OASFactory.createParameter()
                .name(AtRelease.PARAMETER)
                .in(Parameter.In.QUERY)
                .description(
                        "The id of a release: the answer comes from exactly the revision that it has frozen, or is "
                                + "refused with 409: once the graph shows a later one, and of what comes from analyses once "
                                + "none is kept that was made at it. The release's package is where its state is then. It fixes the records and not the day: "
                                + "name that as well where there is 'at'.")
                .example("9c4w1x7vd")
                .schema(OASFactory.createSchema().type(List.of(SchemaType.STRING)));
    }
}
