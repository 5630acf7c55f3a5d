package org.tequio.moderation;

import org.tequio.register.RecordType;

/** The record that came of a submission, or that it changed. */
record Outcome(RecordType type, String id) {}
