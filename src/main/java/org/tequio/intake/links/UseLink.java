package org.tequio.intake.links;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.transaction.Transactional;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Addresses;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.sql.SQLException;
import java.util.Optional;
import java.util.regex.Pattern;

/** Does what a link is for, once. */
@ApplicationScoped
class UseLink {

    static final int LONGEST_REASON = 2000;
    private static final Pattern UNREADABLE = Pattern.compile("[\\p{Cc}\\p{Cs}&&[^\r\n\t]]");

    private final Links links;
    private final LinkActions actions;

    UseLink(Links links, LinkActions actions) {
        this.links = links;
        this.actions = actions;
    }

    /** Shows it and does nothing: programs that scan mail follow links, too. */
    @Transactional(rollbackOn = Exception.class)
    Optional<LinkView> find(LinkToken token) throws SQLException {
        return links.find(token).map(this::view);
    }

    /** @throws Problem 404 or 410 when there is nothing to do, or that of the action: then the link stays open */
    @Transactional(rollbackOn = Exception.class)
    LinkView use(LinkToken token, @Nullable String reason) throws SQLException {
        var link = links.useUp(token);
        if (link.isEmpty()) {
            throw unusable(token);
        }
        var purpose = link.get().purpose();
        if (!holds(link.get())) {
            throw LinkAction.over();
        }
        actions.of(purpose).act(link.get().subject(), checked(reason, purpose));
        return view(link.get());
    }

    private Problem unusable(LinkToken token) throws SQLException {
        return links.find(token)
                .map(link -> Problem.of(
                        ProblemType.GONE,
                        link.state() == LinkState.USED
                                ? "This link was used already; each works once."
                                : "This link has expired."))
                .orElseGet(UseLink::unknown);
    }

    static Problem unknown() {
        return Problem.of(ProblemType.NOT_FOUND, "There is no such link. Perhaps it was cut off when it was copied.");
    }

    private static @Nullable String checked(@Nullable String reason, LinkPurpose purpose) {
        // browsers send two characters for each end of a line, and count it as one
        var text = reason == null ? "" : reason.replace("\r\n", "\n").strip();
        if (text.isEmpty() && purpose.wantsReason()) {
            throw Problem.invalidParameter("reason", "Please say in a few words what is not right, as 'reason'.");
        }
        if (text.length() > LONGEST_REASON) {
            throw Problem.invalidParameter("reason", "Please say it in at most 2,000 characters.");
        }
        if (UNREADABLE.matcher(text).find()) {
            throw Problem.invalidParameter("reason", "Please leave out characters that cannot be seen.");
        }
        if (Addresses.mayBeIn(text)) {
            throw Problem.invalidParameter("reason", Addresses.ADVICE);
        }
        return text.isEmpty() ? null : text;
    }

    private LinkView view(MailedLink link) {
        var holds = holds(link);
        var label = holds ? actions.of(link.purpose()).label(link.subject()).orElse(null) : null;
        var state = link.state() == LinkState.OPEN && !holds ? LinkState.EXPIRED : link.state();
        return new LinkView(link.purpose(), label, state, link.expiresAt());
    }

    private boolean holds(MailedLink link) {
        return actions.of(link.purpose()).holds(link.subject());
    }
}
