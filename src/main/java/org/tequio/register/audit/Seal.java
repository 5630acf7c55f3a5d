package org.tequio.register.audit;

import org.tequio.shared.Moment;

import java.time.Instant;
import java.util.Map;

/**
 * Some rows in their order, sealed: whoever has the hash can tell whether any of them, or of those before, is another.
 *
 * @param number counted from 1, without gaps
 * @param first the place of its first row
 * @param last the place of its last row: the next seal begins behind it
 * @param rows the hash of each row by its number, in order
 * @param previous the hash of the seal before; {@link Hash#NONE} before the first
 * @param hash over all of this
 */
record Seal(long number, Instant at, Position first, Position last, Map<Long, Hash> rows, Hash previous, Hash hash) {

    Seal withHash(Hash other) {
        return new Seal(number, at, first, last, rows, previous, other);
    }

    /** What the hash must be. */
    Hash expectedHash() {
        var maker = new Hash.Maker()
                .add(previous.hex())
                .add(number)
                .add(Moment.of(at))
                .add(first.revision())
                .add(last.revision());
        rows.forEach((row, itsHash) -> maker.add(row).add(itsHash.hex()));
        return maker.make();
    }

    SealEnd end() {
        return new SealEnd(number, last, hash);
    }
}
