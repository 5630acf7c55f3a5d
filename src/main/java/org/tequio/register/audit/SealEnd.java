package org.tequio.register.audit;

import java.time.Instant;
import java.util.LinkedHashMap;
import java.util.List;

/** Where a seal ends and the next one begins. */
record SealEnd(long number, Position last, Hash hash) {

    /** Where the first seal begins. */
    static final SealEnd START = new SealEnd(0, Position.START, Hash.NONE);

    /** The next seal. */
    Seal next(List<AuditRow> sealed, Instant at) {
        var rows = new LinkedHashMap<Long, Hash>();
        sealed.forEach(row -> rows.put(row.number(), row.hash()));
        var seal = new Seal(
                number + 1,
                at,
                sealed.get(0).position(),
                sealed.get(sealed.size() - 1).position(),
                rows,
                hash,
                Hash.NONE);
        return seal.withHash(seal.expectedHash());
    }
}
