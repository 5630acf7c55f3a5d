package org.tequio.reference;

import org.eclipse.microprofile.openapi.annotations.media.Schema;
import org.tequio.shared.Language;

import java.util.List;

/** A code list as JSON, after SKOS: the scheme and its concepts. */
@Schema(
        name = "ReferenceList",
        description = "A code list.",
        requiredProperties = {"scheme", "title", "version", "items", "total"})
record CodeItems(
        @Schema(description = "The list.", examples = "kinds")
        String scheme,

        @Schema(description = "Its name in the language of this answer.", examples = "Types d'acteurs")
        String title,

        @Schema(description = "Its edition.", examples = "1")
        String version,

        @Schema(description = "Its members, in order.") List<CodeItem> items,

        @Schema(description = "How many they are.", examples = "34")
        int total) {

    static CodeItems of(CodeList list, List<? extends Concept> members, Language language) {
        var items =
                members.stream().map(member -> CodeItem.of(member, language)).toList();
        return new CodeItems(list.code(), list.title().in(language), list.version(), items, items.size());
    }
}
