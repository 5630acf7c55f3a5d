package org.tequio.shared;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What we say of problems in one language; a test holds that nothing is missing. */
record ProblemTexts(Language language, ResourceBundle texts) {

    static ProblemTexts in(Language language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new ProblemTexts(
                language, ResourceBundle.getBundle("org.tequio.shared.problems", language.locale(), noOther));
    }

    String title(ProblemType type) {
        return language == Language.EN ? type.title() : text(type.code() + ".title");
    }

    String means(ProblemType type) {
        return text(type.code() + ".means");
    }

    String advice(ProblemType type) {
        return text(type.code() + ".advice");
    }

    String text(String key) {
        return texts.getString(key);
    }
}
