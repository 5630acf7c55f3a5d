package org.tequio.intake.links;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jboss.resteasy.reactive.RestForm;
import org.jspecify.annotations.Nullable;

/** What whoever uses a link may add. */
public class LinkForm {

    @RestForm
    @Schema(
            description = "What is not right: correct-membership and dispute-membership want it.",
            examples = "We left the network in 2024.",
            maxLength = UseLink.LONGEST_REASON)
    @Nullable
    String reason;
}
