package org.tequio.intake.links;

import org.tequio.shared.Language;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the pages of links say in one language; a test holds that nothing is missing. */
record LinkTexts(Language language, ResourceBundle texts) {

    static LinkTexts in(Language language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new LinkTexts(
                language, ResourceBundle.getBundle("org.tequio.intake.links.links", language.locale(), noOther));
    }

    String text(String key) {
        return texts.getString(key);
    }

    String text(LinkPurpose purpose, String key) {
        return text(purpose.code() + "." + key);
    }
}
