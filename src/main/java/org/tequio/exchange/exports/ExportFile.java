package org.tequio.exchange.exports;

/**
 * What an export is saved as.
 *
 * @param name what it holds, such as {@code actors}
 * @param ending such as {@code csv}
 * @param mediaType with its parameters, if any
 */
public record ExportFile(String name, String ending, String mediaType) {

    /** This file if it holds everything; otherwise one whose name says that it does not. */
    public ExportFile whole(boolean isWhole) {
        return isWhole ? this : new ExportFile(name + "-part", ending, mediaType);
    }

    /** For the header Content-Disposition. */
    String disposition(long asOf) {
        return "attachment; filename=\"tequio-%s-%d.%s\"".formatted(name, asOf, ending);
    }
}
