package org.tequio.shared;

import jakarta.ws.rs.core.Response.Status;

/** Every way in which a request can fail; the code is the last step of the problem's {@code type}. */
public enum ProblemType implements Coded {
    INVALID_REQUEST("invalid-request", 400, "The request cannot be understood"),
    UNAUTHENTICATED("unauthenticated", 401, "This needs a key or a token"),
    FORBIDDEN("forbidden", 403, "This key does not allow that"),
    NOT_FOUND("not-found", 404, "There is nothing at this address"),
    METHOD_NOT_ALLOWED("method-not-allowed", 405, "This address does not take that method"),
    NOT_ACCEPTABLE("not-acceptable", 406, "This address does not speak that media type"),
    CONFLICT("conflict", 409, "Something else is in the way"),
    GONE("gone", 410, "What was at this address is there no more"),
    PRECONDITION_FAILED("precondition-failed", 412, "It is no longer what you have"),
    TOO_LARGE("too-large", 413, "The request is too large"),
    UNSUPPORTED_MEDIA_TYPE("unsupported-media-type", 415, "This address does not read that media type"),
    UNPROCESSABLE("unprocessable", 422, "The request is understood, but cannot be carried out"),
    PRECONDITION_REQUIRED("precondition-required", 428, "Say which version you have seen"),
    TOO_MANY_REQUESTS("too-many-requests", 429, "Too much has come from there in a short time"),
    INTERNAL("internal", 500, "The fault is on our side"),
    NOT_INSTALLED("not-installed", 501, "A part that this needs is not installed here"),
    UNAVAILABLE("unavailable", 503, "A part of the service is out of reach or too busy; try again shortly");

    private final String code;
    private final int status;
    private final String title;

    ProblemType(String code, int status, String title) {
        this.code = code;
        this.status = status;
        this.title = title;
    }

    @Override
    public String code() {
        return code;
    }

    /** The page that explains it, relative to the service's base. */
    public String address() {
        return "/problems/" + code;
    }

    public int status() {
        return status;
    }

    public String title() {
        return title;
    }

    /** The type that speaks for an HTTP status which a library chose. */
    public static ProblemType ofStatus(int status) {
        for (var type : values()) {
            if (type.status == status) {
                return type;
            }
        }
        return Status.Family.familyOf(status) == Status.Family.CLIENT_ERROR ? INVALID_REQUEST : INTERNAL;
    }
}
