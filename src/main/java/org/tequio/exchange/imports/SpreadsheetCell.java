package org.tequio.exchange.imports;

/** Texts in tables that a spreadsheet opens: what it would run as a formula gets an apostrophe in front. */
final class SpreadsheetCell {

    private static final char APOSTROPHE = '\'';
    private static final String BEGINNINGS = "=+-@\t\r";

    private SpreadsheetCell() {}

    static String safe(String text) {
        return begins(text, 0) ? APOSTROPHE + text : text;
    }

    /** The text that was made safe. */
    static String restored(String cell) {
        return cell.length() > 1 && cell.charAt(0) == APOSTROPHE && begins(cell, 1) ? cell.substring(1) : cell;
    }

    private static boolean begins(String text, int at) {
        return text.length() > at && BEGINNINGS.indexOf(text.charAt(at)) >= 0;
    }
}
