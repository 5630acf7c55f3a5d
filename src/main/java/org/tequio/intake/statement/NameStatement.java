package org.tequio.intake.statement;

import com.fasterxml.jackson.annotation.JsonInclude;
import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.jspecify.annotations.Nullable;
import org.tequio.register.Name;
import org.tequio.shared.Coded;
import org.tequio.shared.Codes;

/** A further name of a record, as it is submitted. */
@JsonInclude(JsonInclude.Include.NON_NULL)
@Schema(
        name = "SubmittedName",
        description = "A further name.",
        requiredProperties = {"text", "type"})
public record NameStatement(
        @Schema(description = "The name.", examples = "GSEF") @Nullable
        String text,

        @Schema(description = "Its language as a BCP 47 tag.", examples = "en") @Nullable
        String lang,

        @Schema(description = "short, translated or former.", examples = "short") @Nullable
        String type) {

    Name name(Check check) {
        return new Name(check.required("text", text, Check.LONGEST_NAME), check.language("lang", lang), type(check));
    }

    /** One that an import let in may be official, too, in another language. */
    private String type(Check check) {
        return type != null && check.isKept("type")
                ? type
                : check.requiredCode("type", type, Type.CODES).map(Type::code).orElse("");
    }

    static NameStatement of(Name name) {
        return new NameStatement(name.text(), name.lang(), name.type());
    }

    /** What a further name may be. */
    private enum Type implements Coded {
        SHORT,
        TRANSLATED,
        FORMER;

        static final Codes<Type> CODES = Codes.of(Type.class);

        @Override
        public String code() {
            return name().toLowerCase(java.util.Locale.ROOT);
        }
    }
}
