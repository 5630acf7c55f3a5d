package org.tequio.journey;

import java.util.List;

/** A record as its source tells of it, and as the register must therefore know it: at which version, too. */
interface Told<R extends Told<R>> {

    /** What names it among all that its source tells of this type. */
    Object key();

    /** Its row of a data package. */
    List<String> cells();

    /** The same record, told otherwise. */
    R changed();
}
