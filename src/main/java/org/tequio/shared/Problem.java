package org.tequio.shared;

import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import jakarta.ws.rs.core.Response.ResponseBuilder;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.ProblemDetails.Fault;

import java.time.Duration;
import java.util.Collection;
import java.util.List;

/** An error that the client can mend, or wait out: it travels to the edge and becomes its own answer. */
public final class Problem extends WebApplicationException {

    public static final String MEDIA_TYPE = "application/problem+json";

    private static final String SECONDS_TO_WAIT = "5";

    private final ProblemType type;

    private Problem(ProblemType type, String detail, List<Fault> faults) {
        this(type, detail, null, faults);
    }

    private Problem(ProblemType type, String detail, @Nullable WithdrawalReason reason, List<Fault> faults) {
        this(type, detail, answer(type, detail, reason, faults));
    }

    private Problem(ProblemType type, String detail, ResponseBuilder answer) {
        super(detail, answer.build());
        this.type = type;
    }

    public static Problem of(ProblemType type, String detail) {
        return new Problem(type, detail, List.of());
    }

    /** Of a record that was withdrawn. */
    public static Problem gone(String what, String id, WithdrawalReason reason) {
        var detail = "The %s '%s' was withdrawn because %s.".formatted(what, id, reason.inWords());
        return new Problem(ProblemType.GONE, detail, reason, List.of());
    }

    public static Problem unknownCode(String parameter, String code, Advice advice) {
        return parameter(parameter, "unknown-code", "%s has no code '%s'.".formatted(parameter, code), advice);
    }

    public static Problem unknownParameter(String parameter, Collection<String> known) {
        var detail = "There is no parameter '%s' here.".formatted(parameter);
        return parameter(
                parameter,
                "unknown-parameter",
                detail,
                Advice.on(parameter, known.stream().sorted().toList()));
    }

    public static Problem invalidParameter(String parameter, String detail) {
        return parameter(parameter, "invalid-value", detail, Advice.NONE);
    }

    /** @param faults at least one, each with the pointer to its place */
    static Problem invalidBody(List<Fault> faults) {
        return new Problem(ProblemType.INVALID_REQUEST, inOne(faults), List.copyOf(faults));
    }

    /** Of what fitted when it was sent, and does not fit what came since. */
    static Problem outdated(List<Fault> faults) {
        var detail =
                "The register has changed since this was sent, and it fits no more. %s Request a change, or reject it."
                        .formatted(inOne(faults));
        return new Problem(ProblemType.CONFLICT, detail, List.copyOf(faults));
    }

    /** @param wait after which the same request will be taken */
    public static Problem tooMany(String detail, Duration wait) {
        var type = ProblemType.TOO_MANY_REQUESTS;
        long seconds = wait.plusSeconds(1).toSeconds();
        var advice = "%s Send the same again in %d seconds.".formatted(detail, seconds);
        return new Problem(
                type, advice, answer(type, advice, null, List.of()).header(HttpHeaders.RETRY_AFTER, seconds));
    }

    public static Problem notFound(String what, String id) {
        return of(ProblemType.NOT_FOUND, "There is no %s '%s'.".formatted(what, id));
    }

    /** It as a page for people: what kind of problem, in their language, and what happened, in English. */
    public HtmlPage page(Language language) {
        return new ProblemHtml(ProblemTexts.in(language)).page(type, String.valueOf(getMessage()));
    }

    private static Problem parameter(String parameter, String code, String detail, Advice advice) {
        var fault = new Fault(parameter, null, code, detail + advice.ending(), advice.suggestion());
        return new Problem(ProblemType.INVALID_REQUEST, detail + advice.sentence(), List.of(fault));
    }

    private static String inOne(List<Fault> faults) {
        var first = faults.get(0);
        var more = faults.size() == 1 ? "" : " See 'errors' for %d more.".formatted(faults.size() - 1);
        return first.detail() + new Advice(first.suggestion(), "").sentence() + more;
    }

    private static ResponseBuilder answer(
            ProblemType type, String detail, @Nullable WithdrawalReason reason, List<Fault> faults) {
        var details = new ProblemDetails(type.address(), type.title(), type.status(), detail, reason, faults);
        var answer = Response.status(type.status())
                .type(MEDIA_TYPE)
                .header(HttpHeaders.CACHE_CONTROL, "no-store")
                .entity(details);
        return switch (type) {
            case UNAVAILABLE -> answer.header(HttpHeaders.RETRY_AFTER, SECONDS_TO_WAIT);
            case UNAUTHENTICATED -> answer.header(HttpHeaders.WWW_AUTHENTICATE, "Bearer");
            default -> answer;
        };
    }
}
