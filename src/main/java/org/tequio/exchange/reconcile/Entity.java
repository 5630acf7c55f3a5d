package org.tequio.exchange.reconcile;

/** Something with an id and a name, as the specification has types and properties. */
record Entity(String id, String name) {}
