package org.tequio.exchange.releases;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

/** What an administrator says of a release that shall be made. */
@Schema(name = "NewRelease", description = "A release to be made.")
public record NewRelease(
        @Schema(description = "What it is called in citations.", examples = "Tequio 2026", maxLength = 200)
        String title)
        implements Checked {

    private static final int LONGEST = 200;

    @Override
    public void check(BodyFaults faults) {
        faults.line("/title", title, LONGEST);
    }
}
