package org.tequio.intake.mail;

/** A letter as it is sent: in words, as plain text and as HTML. */
record WrittenLetter(String recipient, LetterKind kind, String language, String subject, String plain, String html) {}
