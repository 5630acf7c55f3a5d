package org.tequio.moderation;

import jakarta.enterprise.context.RequestScoped;
import jakarta.transaction.Transactional;
import org.tequio.intake.Submission;
import org.tequio.intake.Submissions;
import org.tequio.moderation.Queue.Place;
import org.tequio.shared.Cursors;
import org.tequio.shared.Page;
import org.tequio.shared.Problem;
import org.tequio.shared.RecordId;

/** The queue, page by page, as far as it is the caller's business. */
@RequestScoped
class QueuePages {

    private final Queue queue;
    private final Submissions submissions;
    private final Jurisdiction jurisdiction;
    private final Entries entries;
    private final Cursors cursors;

    QueuePages(Queue queue, Submissions submissions, Jurisdiction jurisdiction, Entries entries, Cursors cursors) {
        this.queue = queue;
        this.submissions = submissions;
        this.jurisdiction = jurisdiction;
        this.entries = entries;
        this.cursors = cursors;
    }

    /** @throws Problem 400 for a cursor of another question */
    @Transactional
    Page<QueueEntry> page(QueueQuery query) {
        int size = query.pageSize();
        var fingerprint = query.fingerprint(jurisdiction.name());
        var found = queue.after(place(fingerprint, query), query, jurisdiction, size + 1);
        boolean more = found.size() > size;
        var shown = more ? found.subList(0, size) : found;
        var next = more ? cursor(fingerprint, shown.get(size - 1)) : null;
        return Page.of(shown.stream().map(entries::of).toList(), queue.count(query, jurisdiction), next, null);
    }

    /** @throws Problem 404 if there is none, 403 if it is not the caller's business */
    @Transactional
    QueueEntry entry(String id) {
        var submission = submissions
                .findByIdOptional(RecordId.orNotFound("submission", id))
                .orElseThrow(() -> Problem.notFound("submission", id));
        jurisdiction.mustSee(submission);
        return entries.of(submission);
    }

    private Place place(String fingerprint, QueueQuery query) {
        var cursor = query.cursor();
        if (cursor == null) {
            return Place.BEGINNING;
        }
        var place = cursors.place(fingerprint, cursor);
        return new Place(place.substring(0, place.indexOf(' ')), place.substring(place.indexOf(' ') + 1));
    }

    private String cursor(String fingerprint, Submission last) {
        var place = Place.of(last);
        return cursors.make(fingerprint, place.queuedAt() + " " + place.id());
    }
}
