package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.intake.mail.AsciiAddress;

import java.util.Optional;
import java.util.regex.Pattern;

/** How the submitter is reached; never shown to anybody. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "Contact",
        description = "How the submitter is reached: never shown, and kept only as long as it is needed.",
        requiredProperties = {"email"})
public record Contact(
        @Schema(description = "An e-mail address.", examples = "office@example.org") @Nullable
        String email) {

    /** After RFC 5321: at most 64 characters before the @ and 254 in all; what it is good for shows when a letter arrives. */
    private static final Pattern ADDRESS = Pattern.compile(
            "[^\\p{Z}\\p{C}@<>()\\[\\],;:\\\\\"]{1,64}@(?=.{1,189}$)[^\\p{Z}\\p{C}@<>()\\[\\],;:\\\\\".]+(\\.[^\\p{Z}\\p{C}@<>()\\[\\],;:\\\\\".]+)+");

    public Optional<String> address() {
        return Optional.ofNullable(email).map(String::strip);
    }

    void check(Check check) {
        if (email == null || email.isBlank()) {
            check.missing("email");
        } else if (!ADDRESS.matcher(email.strip()).matches()
                || AsciiAddress.of(email.strip()).isEmpty()) {
            check.fault("email", "invalid-value", "email is one whole address, such as office@example.org.");
        }
    }

    /** It is personal. */
    @Override
    public String toString() {
        return "Contact[…]";
    }
}
