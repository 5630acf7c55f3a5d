package org.tequio.intake;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.intake.duplicates.Candidate;

import java.util.List;

/** What would become of a submission. */
@Schema(name = "Trial", description = "What would become of the submission; nothing was kept.")
record Trial(
        @Schema(description = "Always true: what is not valid is answered with a problem.", examples = "true")
        boolean valid,

        @Schema(description = "Listed actors that it may be.")
        List<Candidate> duplicates) {}
