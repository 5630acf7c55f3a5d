package org.tequio.shared;

import org.jspecify.annotations.Nullable;

/** An answer that is one page of several: headers tell where the list goes on. */
public interface Paged {

    /** The cursor of the next page; null on the last one. */
    @Nullable
    String next();
}
