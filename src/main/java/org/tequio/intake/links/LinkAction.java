package org.tequio.intake.links;

import org.jspecify.annotations.Nullable;
import org.tequio.shared.Problem;
import org.tequio.shared.ProblemType;

import java.util.Optional;

/** What happens when a link of one purpose is used; a bean for each purpose. */
public interface LinkAction {

    LinkPurpose purpose();

    /**
     * Acts, in the transaction in which the link is used up.
     *
     * @param reason what the person wrote, of one to 2,000 characters; never null where the purpose wants one
     * @throws Problem to be shown to that person: then nothing happens and the link can be used again
     */
    void act(String subject, @Nullable String reason);

    /** Whether there is still something to do: what it is about may have changed since the letter. */
    default boolean holds(String subject) {
        return true;
    }

    /** There is nothing to do any more. */
    static Problem over() {
        return Problem.of(
                ProblemType.GONE,
                "This link has expired: what it was about, or whom we asked, has changed since the letter.");
    }

    /** What the link is about, in words for whoever holds it, such as the name of an organisation. */
    default Optional<String> label(String subject) {
        return Optional.empty();
    }
}
