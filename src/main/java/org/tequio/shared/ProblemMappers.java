package org.tequio.shared;

import com.fasterxml.jackson.core.JsonGenerator;
import com.fasterxml.jackson.core.JsonProcessingException;
import com.fasterxml.jackson.databind.JsonMappingException;
import io.quarkus.security.AuthenticationFailedException;
import io.quarkus.security.ForbiddenException;
import io.quarkus.security.UnauthorizedException;
import jakarta.persistence.OptimisticLockException;
import jakarta.ws.rs.RedirectionException;
import jakarta.ws.rs.WebApplicationException;
import jakarta.ws.rs.container.ResourceInfo;
import jakarta.ws.rs.core.HttpHeaders;
import jakarta.ws.rs.core.Response;
import org.hibernate.exception.JDBCConnectionException;
import org.jboss.logging.Logger;
import org.jboss.resteasy.reactive.server.ServerExceptionMapper;
import org.neo4j.driver.exceptions.DiscoveryException;
import org.neo4j.driver.exceptions.Neo4jException;
import org.neo4j.driver.exceptions.ServiceUnavailableException;
import org.neo4j.driver.exceptions.SessionExpiredException;
import org.neo4j.driver.exceptions.TransientException;

import java.sql.SQLException;
import java.util.concurrent.TimeoutException;
import java.util.stream.Stream;

/** The one place where an exception becomes an answer; what the client cannot mend is logged here, once. */
final class ProblemMappers {

    private static final Logger LOG = Logger.getLogger(ProblemMappers.class);
    /** Neo4j's code of a transaction that took longer than it may, as one does beside much else. */
    private static final String TIMED_OUT = "Neo.ClientError.Transaction.TransactionTimedOut";
    /** SQLSTATE class of everything that means "no connection to the database". */
    private static final String CONNECTION_EXCEPTION = "08";
    /** SQLSTATE class of a server that is starting or shutting down. */
    private static final String OPERATOR_INTERVENTION = "57P";
    /** SQLSTATE class of a server that has no connection, memory or disk to spare. */
    private static final String INSUFFICIENT_RESOURCES = "53";
    /** SQLSTATE of a server that only reads, as one does that is not the primary any more. */
    private static final String READ_ONLY = "25006";
    /** SQLSTATE class of a transaction that gave way to another one, as in a deadlock. */
    private static final String ROLLED_BACK = "40";
    /** SQLSTATE of a statement that took longer than it may, as one does beside much else. */
    private static final String CANCELED = "57014";

    @ServerExceptionMapper
    Response known(WebApplicationException e) {
        if (e instanceof Problem || e instanceof RedirectionException) {
            return e.getResponse();
        }
        var type = ProblemType.ofStatus(e.getResponse().getStatus());
        return type == ProblemType.INTERNAL
                ? unexpected(e)
                : Problem.of(type, detail(e, type)).getResponse();
    }

    @ServerExceptionMapper
    Response unreadable(JsonProcessingException e) {
        if (e.getProcessor() instanceof JsonGenerator) {
            return unexpected(e);
        }
        var place = e instanceof JsonMappingException mapping ? mapping.getPathReference() : "the body";
        return Problem.of(
                        ProblemType.INVALID_REQUEST,
                        "%s is not readable JSON: %s.".formatted(place, ParserWords.whatAndWhere(e)))
                .getResponse();
    }

    @ServerExceptionMapper
    Response unauthenticated(UnauthorizedException e, HttpHeaders headers, ResourceInfo resource) {
        var advice = Credential.advice(resource);
        var detail = headers.getHeaderString(HttpHeaders.AUTHORIZATION) == null
                ? advice
                : "What stands in the header 'Authorization' is of no kind that is known here. " + advice;
        return Problem.of(ProblemType.UNAUTHENTICATED, detail).getResponse();
    }

    /** Of a token that somebody else has issued; keys say themselves what is wrong with them. */
    @ServerExceptionMapper
    Response refusedToken(AuthenticationFailedException e) {
        return Problem.of(
                        ProblemType.UNAUTHENTICATED,
                        "This token is not valid here: it has expired, or is not meant for this service, or was not "
                                + "issued by whom it trusts.")
                .getResponse();
    }

    @ServerExceptionMapper
    Response forbidden(ForbiddenException e) {
        return Problem.of(ProblemType.FORBIDDEN, "Ask an administrator for a key with the role that this needs.")
                .getResponse();
    }

    @ServerExceptionMapper
    Response unexpected(Throwable e) {
        return BrokenRule.among(causes(e))
                .map(rule -> Problem.of(ProblemType.CONFLICT, rule.inWords()).getResponse())
                .orElseGet(() -> unforeseen(e));
    }

    private static Response unforeseen(Throwable e) {
        if (causes(e).anyMatch(ProblemMappers::isOvertaken)) {
            return Problem.of(
                            ProblemType.CONFLICT,
                            "Somebody else changed the same record in the same moment: look at it, and send the request again.")
                    .getResponse();
        }
        if (causes(e).anyMatch(ProblemMappers::tookTooLong)) {
            return unavailable(
                    e,
                    "This took longer than it may, and nothing of it was done. Ask for less, such as fewer or longer words or one filter more, or again when less is going on.");
        }
        if (causes(e).anyMatch(ProblemMappers::isOutOfReach)) {
            return unavailable(e, "A database is out of reach. Nothing is lost; send the request again.");
        }
        LOG.error("Answering 500", e);
        return Problem.of(ProblemType.INTERNAL, "It is logged; please tell the operator the time and the address.")
                .getResponse();
    }

    private static Response unavailable(Throwable e, String detail) {
        LOG.warnf("Answering 503: %s", e);
        return Problem.of(ProblemType.UNAVAILABLE, detail).getResponse();
    }

    /** In our words where we know what to do: the framework's speak of its own classes. */
    private static String detail(WebApplicationException e, ProblemType type) {
        return switch (type) {
            case NOT_FOUND -> "There is nothing at this address: compare it with the contract at /q/openapi.";
            case UNSUPPORTED_MEDIA_TYPE ->
                "Say in the header 'Content-Type' what the body is, and send what the contract at /q/openapi names here: mostly application/json.";
            case NOT_ACCEPTABLE ->
                "Ask in the header 'Accept' for what the contract at /q/openapi names here: mostly application/json.";
            default -> given(e, type);
        };
    }

    private static String given(WebApplicationException e, ProblemType type) {
        return e.getMessage() == null || e.getMessage().startsWith("HTTP ") ? type.title() + "." : e.getMessage();
    }

    private static boolean isOvertaken(Throwable e) {
        return e instanceof OptimisticLockException
                || (e instanceof SQLException sql
                        && sql.getSQLState() != null
                        && sql.getSQLState().startsWith(ROLLED_BACK));
    }

    private static boolean tookTooLong(Throwable e) {
        return (e instanceof Neo4jException refusal && refusal.code().startsWith(TIMED_OUT))
                || (e instanceof SQLException sql && CANCELED.equals(sql.getSQLState()));
    }

    /** Also where the graph's driver got no connection in time, which it takes for a fault of ours. */
    private static boolean isOutOfReach(Throwable e) {
        return e instanceof ServiceUnavailableException
                || e instanceof SessionExpiredException
                || e instanceof DiscoveryException
                || e instanceof TransientException
                || e instanceof TimeoutException
                || e instanceof JDBCConnectionException
                || (e instanceof SQLException sql && saysOutOfReach(sql));
    }

    private static boolean saysOutOfReach(SQLException e) {
        var state = e.getSQLState();
        return state == null
                || READ_ONLY.equals(state)
                || Stream.of(CONNECTION_EXCEPTION, OPERATOR_INTERVENTION, INSUFFICIENT_RESOURCES)
                        .anyMatch(state::startsWith);
    }

    private static Stream<Throwable> causes(Throwable e) {
        return Stream.iterate(e, cause -> cause != null, Throwable::getCause).limit(20);
    }
}
