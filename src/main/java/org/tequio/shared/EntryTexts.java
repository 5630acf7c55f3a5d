package org.tequio.shared;

import java.util.ResourceBundle;
import java.util.ResourceBundle.Control;

/** What the entrance says in one language; a test holds that nothing is missing. */
record EntryTexts(Language language, ResourceBundle texts) {

    static EntryTexts in(Language language) {
        var noOther = Control.getNoFallbackControl(Control.FORMAT_PROPERTIES);
        return new EntryTexts(
                language, ResourceBundle.getBundle("org.tequio.shared.entry", language.locale(), noOther));
    }

    String description() {
        return texts.getString("description");
    }

    String label(EntryLink link) {
        return texts.getString(link.code());
    }
}
