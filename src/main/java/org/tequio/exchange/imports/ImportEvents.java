package org.tequio.exchange.imports;

import io.smallrye.mutiny.Multi;
import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import jakarta.ws.rs.core.MediaType;
import jakarta.ws.rs.sse.OutboundSseEvent;
import jakarta.ws.rs.sse.Sse;

import java.time.Duration;
import java.util.Comparator;
import java.util.Optional;
import java.util.stream.Stream;

/**
 * The progress of an import as it happens. Whichever instance does the work, it stands in the register, and is looked up
 * there as long as somebody listens.
 */
@ApplicationScoped
class ImportEvents {

    private static final Duration PAUSE = Duration.ofMillis(250);

    private final ImportProgress progress;
    private final Findings findings;

    ImportEvents(ImportProgress progress, Findings findings) {
        this.progress = progress;
        this.findings = findings;
    }

    /** An event for what there is and for each change of it; ends with the import. */
    Multi<OutboundSseEvent> of(String id, Sse sse) {
        return Multi.createFrom()
                .ticks()
                .startingAfter(Duration.ofMillis(1))
                .every(PAUSE)
                .onOverflow()
                .drop()
                .emitOn(Infrastructure.getDefaultWorkerPool())
                .onItem()
                .transformToIterable(tick -> progress.find(id).stream().toList())
                .skip()
                .repetitions(Comparator.comparingInt(ImportJob::version))
                .onItem()
                .transformToMultiAndConcatenate(job -> Multi.createFrom().items(steps(job, sse)))
                .select()
                .first(Optional::isPresent)
                .map(Optional::get);
    }

    /** The last one is followed by nothing, which ends the stream. */
    private Stream<Optional<OutboundSseEvent>> steps(ImportJob job, Sse sse) {
        var event = Optional.of(event(job, sse));
        return job.isRunning() ? Stream.of(event) : Stream.of(event, Optional.empty());
    }

    private OutboundSseEvent event(ImportJob job, Sse sse) {
        return sse.newEventBuilder()
                .id(String.valueOf(job.version()))
                .name(job.state().code())
                .mediaType(MediaType.APPLICATION_JSON_TYPE)
                .data(ImportView.class, ImportView.of(job, findings.count(job.id())))
                .build();
    }
}
