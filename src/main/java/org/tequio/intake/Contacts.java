package org.tequio.intake;

import jakarta.enterprise.context.ApplicationScoped;
import jakarta.persistence.EntityManager;
import jakarta.persistence.Query;
import jakarta.transaction.Transactional;
import jakarta.transaction.Transactional.TxType;

import java.util.List;
import java.util.Optional;

/** The addresses of those who submitted, apart from what they said; an address goes when its submission has ended. */
@ApplicationScoped
public class Contacts {

    /** Letters have numbers that never come again: that of an address which was forgotten must not verify the next. */
    private static final String KEEP = """
            INSERT INTO submission_contact (submission_id, email, letters)
            VALUES (:submission, :email, nextval('contact_generation'))
            ON CONFLICT (submission_id)
                DO UPDATE SET email = excluded.email, letters = excluded.letters, verified_at = NULL
            RETURNING letters
            """;

    private static final String KEEP_THAT_OF = """
            INSERT INTO submission_contact (submission_id, email, letters, verified_at)
            SELECT :submission, email, nextval('contact_generation'), now()
            FROM contact
            WHERE record_id = :record
            FOR SHARE
            ON CONFLICT (submission_id)
                DO UPDATE SET email = excluded.email, letters = excluded.letters, verified_at = now()
            """;
    private static final String FORGET_MEMBER = """
            DELETE FROM submission_contact
            USING submission
            WHERE submission.id = submission_id AND submitted_by = 'member:' || :record
            RETURNING email
            """;
    private static final String FIND = "SELECT email FROM submission_contact WHERE submission_id = :submission";
    private static final String HOLD = FIND + " FOR SHARE";
    private static final String IS_LAST = """
            SELECT count(*) FROM submission_contact WHERE submission_id = :submission AND letters = :letter
            """;
    private static final String VERIFY = """
            UPDATE submission_contact SET verified_at = now()
            WHERE submission_id = :submission AND letters = :letter AND verified_at IS NULL
            """;
    /** An organisation has one address: the one that was verified last; of another one older letters' links are over. */
    private static final String GIVE_TO_RECORD = """
            INSERT INTO contact (record_id, email, language)
            SELECT :record, email, language
            FROM submission_contact
            JOIN submission ON submission.id = submission_id
            WHERE submission_id = :submission AND verified_at IS NOT NULL
            ON CONFLICT (record_id)
                DO UPDATE SET email = excluded.email, language = excluded.language, given_at = now(),
                    generation = CASE lower(contact.email)
                        WHEN lower(excluded.email) THEN contact.generation
                        ELSE excluded.generation
                    END
            """;

    private static final String FORGET = "DELETE FROM submission_contact WHERE lower(email) = lower(:email)";
    private static final String ERASE = "DELETE FROM submission_contact WHERE submission_id = :submission";

    private final EntityManager database;

    Contacts(EntityManager database) {
        this.database = database;
    }

    /** @return the number of the letter that will ask whether the address is right */
    @Transactional(TxType.MANDATORY)
    int keep(String submission, String email) {
        return (int) database.createNativeQuery(KEEP)
                .setParameter("submission", submission)
                .setParameter("email", email)
                .getSingleResult();
    }

    /** An organisation that writes by a link in a letter need not give its address again: it is the present one. */
    @Transactional(TxType.MANDATORY)
    void keepThatOf(String record, String submission) {
        database.createNativeQuery(KEEP_THAT_OF)
                .setParameter("submission", submission)
                .setParameter("record", record)
                .executeUpdate();
    }

    public Optional<String> find(String submission) {
        return one(database.createNativeQuery(FIND), submission);
    }

    /** As {@link #find}, for who is about to write there: whoever would forget it waits, and forgets the letter, too. */
    @Transactional(TxType.MANDATORY)
    Optional<String> toWriteTo(String submission) {
        return one(database.createNativeQuery(HOLD), submission);
    }

    private static Optional<String> one(Query query, String submission) {
        List<?> found = query.setParameter("submission", submission).getResultList();
        return found.stream().map(String.class::cast).findFirst();
    }

    /** Whether this is the letter that went to the present address. */
    boolean isLast(String submission, int letter) {
        return (long) database.createNativeQuery(IS_LAST)
                        .setParameter("submission", submission)
                        .setParameter("letter", letter)
                        .getSingleResult()
                > 0;
    }

    /** @return whether this was the last letter, so that it is the present address which is verified */
    @Transactional(TxType.MANDATORY)
    boolean verify(String submission, int letter) {
        return database.createNativeQuery(VERIFY)
                        .setParameter("submission", submission)
                        .setParameter("letter", letter)
                        .executeUpdate()
                > 0;
    }

    /** The verified address of a submission becomes that of the record which it is about. */
    @Transactional(TxType.MANDATORY)
    public void giveToRecord(String submission, String record) {
        database.createNativeQuery(GIVE_TO_RECORD)
                .setParameter("submission", submission)
                .setParameter("record", record)
                .executeUpdate();
    }

    @Transactional(TxType.MANDATORY)
    public void erase(String submission) {
        database.createNativeQuery(ERASE).setParameter("submission", submission).executeUpdate();
    }

    /**
     * Forgets where to tell an organisation what becomes of what it wrote by links in letters.
     *
     * @return the addresses that are forgotten now
     */
    @Transactional(TxType.MANDATORY)
    public List<String> forgetThoseOf(String record) {
        List<?> forgotten = database.createNativeQuery(FORGET_MEMBER)
                .setParameter("record", record)
                .getResultList();
        return forgotten.stream().map(String.class::cast).distinct().toList();
    }

    /** Forgets an address, whoever gave it. */
    @Transactional(TxType.MANDATORY)
    public void forget(String email) {
        database.createNativeQuery(FORGET).setParameter("email", email).executeUpdate();
    }
}
