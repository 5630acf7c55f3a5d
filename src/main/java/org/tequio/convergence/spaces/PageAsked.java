package org.tequio.convergence.spaces;

import org.jspecify.annotations.Nullable;

/** Which page of a list somebody asks for. */
record PageAsked(@Nullable String cursor, int size) {}
