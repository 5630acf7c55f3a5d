package org.tequio.intake.mail;

import io.quarkus.qute.CheckedTemplate;
import io.quarkus.qute.TemplateInstance;

/** How a letter looks, the same for all kinds and languages; Quarkus checks the templates when it builds. */
@CheckedTemplate(basePath = "letters")
final class Layouts {

    private Layouts() {}

    static native TemplateInstance plain(LetterContent letter);

    static native TemplateInstance html(LetterContent letter);
}
