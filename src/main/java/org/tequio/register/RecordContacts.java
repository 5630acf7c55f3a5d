package org.tequio.register;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.persistence.Tuple;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;
import org.tequio.shared.Language;

import java.util.List;
import java.util.Optional;

/** The verified addresses at which organisations are asked about their records; shown to nobody. */
@ApplicationScoped
public class RecordContacts {

    private static final String FIND = "SELECT email, language, generation FROM contact WHERE record_id = :record";
    private static final String LOCK = """
            SELECT email, language, generation FROM contact WHERE record_id = :record FOR UPDATE
            """;
    private static final String HOLD = """
            SELECT email, language, generation FROM contact WHERE record_id = :record FOR SHARE
            """;
    private static final String ERASE = "DELETE FROM contact WHERE record_id = :record RETURNING email";
    private static final String MOVE = """
            UPDATE contact SET record_id = :to, generation = nextval('contact_generation')
            WHERE record_id = :from AND NOT EXISTS (SELECT FROM contact WHERE record_id = :to)
            RETURNING generation
            """;

    private final EntityManager database;

    RecordContacts(EntityManager database) {
        this.database = database;
    }

    public Optional<Address> find(String record) {
        return one(database.createNativeQuery(FIND, Tuple.class), record);
    }

    /** As {@link #find}; whoever would change or forget it waits until the transaction ends. Records are locked before it. */
    @Transactional(TxType.MANDATORY)
    public Optional<Address> lock(String record) {
        return one(database.createNativeQuery(LOCK, Tuple.class), record);
    }

    /**
     * As {@link #find}, for who is about to write there: whoever would forget the address waits until the letter is kept,
     * and forgets that, too.
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Address> toWriteTo(String record) {
        return one(database.createNativeQuery(HOLD, Tuple.class), record);
    }

    private static Optional<Address> one(Query query, String record) {
        List<?> found = query.setParameter("record", record).getResultList();
        return found.stream().map(Tuple.class::cast).map(Address::of).findFirst();
    }

    /** Whether the organisation still has the address of this generation. */
    public boolean isStill(String record, long generation) {
        return find(record)
                .filter(address -> address.generation() == generation)
                .isPresent();
    }

    /** @return the address that is forgotten now */
    @Transactional(TxType.MANDATORY)
    public Optional<String> erase(String record) {
        List<?> erased =
                database.createNativeQuery(ERASE).setParameter("record", record).getResultList();
        return erased.stream().map(String.class::cast).findFirst();
    }

    /**
     * To the record that stands for another now, unless it has an address of its own.
     *
     * @return the generation that it has there, if it moved
     */
    @Transactional(TxType.MANDATORY)
    public Optional<Long> move(String from, String to) {
        List<?> moved = database.createNativeQuery(MOVE)
                .setParameter("from", from)
                .setParameter("to", to)
                .getResultList();
        return moved.stream()
                .map(generation -> ((Number) generation).longValue())
                .findFirst();
    }

    /**
     * Where and in which language an organisation is written to.
     *
     * @param generation no two addresses of an organisation have the same, and no two organisations
     */
    public record Address(String email, Language language, long generation) {

        private static Address of(Tuple row) {
            return new Address(
                    row.get("email", String.class),
                    Language.preferred(row.get("language", String.class)),
                    row.get("generation", Long.class));
        }

        /** It is personal. */
        @Override
        public String toString() {
            return "Address[…]";
        }
    }
}
