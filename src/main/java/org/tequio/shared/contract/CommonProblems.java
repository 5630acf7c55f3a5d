package org.tequio.shared.contract;

import org.eclipse.microprofile.openapi.OASFactory;
import org.eclipse.microprofile.openapi.models.OpenAPI;
import org.eclipse.microprofile.openapi.models.Operation;
import org.eclipse.microprofile.openapi.models.responses.APIResponse;
import org.tequio.shared.Problem;

/** Adds to each operation the problems that any may have, since they come from what stands before all of them. */
final class CommonProblems {

    private static final String NOT_ACCEPTABLE = "NotAcceptable";
    private static final String UNSUPPORTED_MEDIA_TYPE = "UnsupportedMediaType";
    private static final String PRECONDITION_FAILED = "PreconditionFailed";
    private static final String TOO_LARGE = "TooLarge";
    private static final String INTERNAL = "Internal";
    /** Declared by {@code ApiDefinition}: every operation refuses a parameter that it does not know. */
    private static final String INVALID_REQUEST = "InvalidRequest";

    private CommonProblems() {}

    static void add(OpenAPI document) {
        document.getComponents()
                .addResponse(NOT_ACCEPTABLE, problem("None of the media types that Accept names is spoken here."))
                .addResponse(TOO_LARGE, problem("The request is larger than this installation takes."))
                .addResponse(UNSUPPORTED_MEDIA_TYPE, problem("The media type of the body is not read here."))
                .addResponse(PRECONDITION_FAILED, problem("It is no longer what If-Match names."))
                .addResponse(INTERNAL, problem("The fault is on our side; it is logged."));
        Walk.operations(document).forEach(CommonProblems::add);
    }

    private static void add(Operation operation) {
        add(operation, "400", INVALID_REQUEST);
        add(operation, "406", NOT_ACCEPTABLE);
        if (operation.getRequestBody() != null) {
            add(operation, "413", TOO_LARGE);
            add(operation, "415", UNSUPPORTED_MEDIA_TYPE);
        }
        if (operation.getResponses().hasAPIResponse("304")) {
            add(operation, "412", PRECONDITION_FAILED);
        }
        add(operation, "500", INTERNAL);
    }

    private static void add(Operation operation, String status, String name) {
        var answers = operation.getResponses();
        if (!answers.hasAPIResponse(status)) {
            answers.addAPIResponse(status, OASFactory.createAPIResponse().ref(name));
        }
    }

    private static APIResponse problem(String description) {
        var problem =
                OASFactory.createMediaType().schema(OASFactory.createSchema().ref("Problem"));
        return OASFactory.createAPIResponse()
                .description(description)
                .content(OASFactory.createContent().addMediaType(Problem.MEDIA_TYPE, problem));
    }
}
