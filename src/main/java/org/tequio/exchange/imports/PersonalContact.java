package org.tequio.exchange.imports;

import org.tequio.shared.Addresses;

import java.util.regex.Pattern;

/** E-mail addresses and telephone numbers: whoever they belong to, they are never taken from an import. */
final class PersonalContact {

    /** Neither amid a large number, such as a sum of money, nor in front of the years of what is numbered so. */
    private static final String ABROAD =
            "\\b(?<!\\d[\\s.,/'’])00(?=\\(?[1-9])(?!\\d (?:19|20)\\d\\d[-/–](?:19|20)\\d\\d(?!\\d))";

    /** As it is dialled from abroad, or behind a word that announces one. */
    private static final Pattern TELEPHONE = Pattern.compile(
            "(?i)(?:\\+|%s|\\b(?:tel|t[ée]l[ée]ph?|phone|fax|mobile?|m[óo]vil|telef)[^0-9]{0,8})".formatted(ABROAD)
                    + "\\(?\\d[\\d ()./-]{7,20}");

    private static final int FEWEST_DIGITS = 9;

    private PersonalContact() {}

    static boolean isIn(String prose) {
        return Addresses.areIn(prose) || hasManyDigits(prose) && isTelephoneIn(prose);
    }

    private static boolean isTelephoneIn(String prose) {
        return TELEPHONE.matcher(prose).results().anyMatch(number -> hasManyDigits(number.group()));
    }

    private static boolean hasManyDigits(String text) {
        int digits = 0;
        for (int i = 0; i < text.length() && digits < FEWEST_DIGITS; i++) {
            digits += Character.isDigit(text.charAt(i)) ? 1 : 0;
        }
        return digits == FEWEST_DIGITS;
    }
}
