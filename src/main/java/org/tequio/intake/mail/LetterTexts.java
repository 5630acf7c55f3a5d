package org.tequio.intake.mail;

import org.apache.commons.text.StringSubstitutor;
import org.tequio.shared.Language;

import java.util.Map;
import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What our letters say in one language; a test holds that nothing is missing. */
record LetterTexts(Language language, ResourceBundle texts) {

    static LetterTexts in(Language language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new LetterTexts(
                language, ResourceBundle.getBundle("org.tequio.intake.mail.letters", language.locale(), noOther));
    }

    /** A text in which these words have taken their places; what stands in a word takes no place in it. */
    String text(String key, Map<String, String> words) {
        return new StringSubstitutor(words, "{", "}")
                .setEnableUndefinedVariableException(true)
                .setDisableSubstitutionInValues(true)
                .replace(texts.getString(key));
    }
}
