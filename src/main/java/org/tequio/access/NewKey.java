package org.tequio.access;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.shared.Addresses;
import org.tequio.shared.BodyFaults;
import org.tequio.shared.Checked;

import java.time.Instant;
import java.util.List;
import java.util.Objects;

/** What an administrator says of a key to be made. */
@Schema(name = "NewApiKey", description = "A key to be made.")
record NewKey(
        @Schema(
                description = "Which office or machine will use it; not a person's name, no address.",
                examples = "Moderation desk of RAESS")
        String label,

        @Schema(description = "admin or moderator.", examples = "moderator")
        KeyRole role,

        @Schema(
                description = "Of a moderator, codes of the territories to decide on, each with all that it holds.",
                examples = "[\"SN\", \"ML\"]")
        @Nullable
        List<String> territories,

        @Schema(
                description = "Of a moderator, ids of the networks whose members to decide on.",
                examples = "[\"6qv3k0b7x\"]")
        @Nullable
        List<String> platforms,

        @Schema(description = "When it ends by itself; never without.", examples = "2036-12-31T23:59:59Z") @Nullable
        Instant expiresAt)
        implements Checked {

    private static final int LONGEST_LABEL = 100;

    @Override
    public List<String> territories() {
        return Objects.requireNonNullElse(territories, List.of());
    }

    @Override
    public List<String> platforms() {
        return Objects.requireNonNullElse(platforms, List.of());
    }

    @Override
    public void check(BodyFaults faults) {
        faults.line("/label", label, LONGEST_LABEL);
        if (label != null && Addresses.mayBeIn(label)) {
            faults.add("/label", "invalid-value", "label names an office or a machine, and holds no address.");
        }
        faults.required("/role", role);
        faults.each("/territories", territories, faults::territory);
        faults.each("/platforms", platforms, faults::recordId);
        checkScope(faults);
        faults.future("/expiresAt", expiresAt);
    }

    private void checkScope(BodyFaults faults) {
        boolean limited = !(territories().isEmpty() && platforms().isEmpty());
        if (role == KeyRole.ADMIN && limited) {
            faults.add(
                    "/role", "invalid-value", "An admin decides on everything: leave out territories and platforms.");
        }
        if (role == KeyRole.MODERATOR && !limited) {
            faults.add(
                    "/territories",
                    "required",
                    "A moderator needs territories or platforms to decide on; 001 is the whole world.");
        }
    }
}
