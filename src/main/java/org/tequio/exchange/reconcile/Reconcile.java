package org.tequio.exchange.reconcile;

import io.smallrye.mutiny.infrastructure.Infrastructure;
import jakarta.enterprise.context.ApplicationScoped;
import org.jspecify.annotations.Nullable;
import org.tequio.exchange.match.MatchCandidate;
import org.tequio.exchange.match.MatchDecision;
import org.tequio.exchange.match.MatchRecords;
import org.tequio.exchange.match.MatchRule;
import org.tequio.exchange.reconcile.EntityFacts.Facts;
import org.tequio.exchange.reconcile.QueryResult.Feature;
import org.tequio.exchange.reconcile.QueryResult.Found;
import org.tequio.reference.ActorKind;
import org.tequio.register.RecordType;
import org.tequio.shared.Graph;
import org.tequio.shared.Language;

import java.util.Comparator;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Queue;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.Future;
import java.util.concurrent.FutureTask;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import java.util.stream.Stream;

/** Answers batches of queries, by the same search and the same rule as {@code /match}. */
@ApplicationScoped
class Reconcile {

    /** So that a batch leaves connections to others. */
    private static final int AT_A_TIME = 4;

    private final MatchRecords records;
    private final EntityFacts facts;
    private final Graph graph;

    Reconcile(MatchRecords records, EntityFacts facts, Graph graph) {
        this.records = records;
        this.facts = facts;
        this.graph = graph;
    }

    Map<String, QueryResult> answer(Map<String, ReconciliationQuery> batch, Language language) {
        var found = candidates(batch);
        var own = own(batch);
        var known = known(found, own);
        var results = new LinkedHashMap<String, QueryResult>();
        batch.forEach((key, query) -> {
            var candidates = Objects.requireNonNull(found.get(key));
            var called = OwnIds.called(query, own);
            var all = called.map(one -> OwnIds.before(one, candidates)).orElse(candidates);
            results.put(key, result(all, called.isPresent(), query.limit(), known, language));
        });
        return results;
    }

    /** By the ids of ours that stand where names would. */
    private Map<String, Facts> own(Map<String, ReconciliationQuery> batch) {
        var ids =
                batch.values().stream().flatMap(query -> query.ownId().stream()).collect(Collectors.toSet());
        return ids.isEmpty() ? Map.of() : graph.read(reading -> facts.standing(reading, ids));
    }

    private Map<String, Facts> known(Map<String, List<MatchCandidate>> found, Map<String, Facts> own) {
        var ids = found.values().stream()
                .flatMap(List::stream)
                .map(MatchCandidate::id)
                .collect(Collectors.toSet());
        var known = new HashMap<String, Facts>();
        if (!ids.isEmpty()) {
            known.putAll(graph.read(reading -> facts.of(reading, ids)));
        }
        own.values().forEach(one -> known.put(one.id(), one));
        return known;
    }

    /** A search mostly waits for the register, which has a processor more for the next. */
    private Map<String, List<MatchCandidate>> candidates(Map<String, ReconciliationQuery> batch) {
        var searches = new LinkedHashMap<String, FutureTask<List<MatchCandidate>>>();
        batch.forEach((key, query) -> searches.put(key, new FutureTask<>(() -> candidates(query))));
        var left = new ConcurrentLinkedQueue<>(searches.values());
        for (int i = 1; i < AT_A_TIME; i++) {
            Infrastructure.getDefaultExecutor().execute(() -> runAll(left));
        }
        runAll(left);
        var found = new HashMap<String, List<MatchCandidate>>();
        searches.forEach((key, search) -> found.put(key, result(search)));
        return found;
    }

    /** The one who waits for them works as well: the others may be waiting for searches of their own. */
    private static void runAll(Queue<? extends Runnable> left) {
        for (var next = left.poll(); next != null; next = left.poll()) {
            next.run();
        }
    }

    private static <T> T result(Future<T> search) {
        try {
            return search.get();
        } catch (ExecutionException e) {
            throw e.getCause() instanceof RuntimeException failure ? failure : new IllegalStateException(e.getCause());
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException("Nobody waits for this batch any longer", e);
        }
    }

    /** As many as are wanted of each type of record, together the best first. */
    private List<MatchCandidate> candidates(ReconciliationQuery query) {
        if (!query.leadsSomewhere()) {
            return List.of();
        }
        return EntityTypes.records(query.types()).stream()
                .flatMap(type -> ofType(query, type))
                .sorted(Comparator.comparing(MatchCandidate::score).reversed())
                .toList();
    }

    private Stream<MatchCandidate> ofType(ReconciliationQuery query, RecordType type) {
        var restriction = query.restriction(type);
        return records.match(List.of(query.description(type)), restriction).stream()
                .flatMap(result -> result.candidates().stream());
    }

    /**
     * @param candidates also those beyond the limit, which tell whether the best is the one
     * @param isCalled whether the first is called by its id, so that it is the one whatever the others are
     */
    private static QueryResult result(
            List<MatchCandidate> candidates, boolean isCalled, int limit, Map<String, Facts> known, Language language) {
        return new QueryResult(IntStream.range(0, Math.min(limit, candidates.size()))
                .mapToObj(i -> found(
                        candidates.get(i),
                        i == 0 && (isCalled || isMatch(candidates)),
                        known.get(candidates.get(i).id()),
                        language))
                .toList());
    }

    /** An alliance of the same name may stand beside an actor. */
    private static boolean isMatch(List<MatchCandidate> candidates) {
        var best = candidates.get(0);
        boolean ahead =
                candidates.size() == 1 || best.score() - candidates.get(1).score() >= MatchRule.PRESENT.lead();
        return best.decision() == MatchDecision.MATCH && ahead;
    }

    private static Found found(MatchCandidate candidate, boolean match, @Nullable Facts known, Language language) {
        return new Found(
                candidate.id(),
                candidate.name(),
                known == null ? "" : description(known),
                types(candidate, known, language),
                candidate.score(),
                match,
                candidate.reasons().stream()
                        .map(reason -> new Feature(reason.code().code(), reason.words(), true))
                        .toList());
    }

    static String description(Facts known) {
        return Stream.of(EntityProperty.KIND, EntityProperty.CITY, EntityProperty.COUNTRY)
                .map(known::text)
                .filter(Objects::nonNull)
                .collect(Collectors.joining(", "));
    }

    /** The narrowest first. */
    private static List<Entity> types(MatchCandidate candidate, @Nullable Facts known, Language language) {
        if (candidate.type() == RecordType.ALLIANCE) {
            return List.of(EntityTypes.ALLIANCE);
        }
        var kind = known == null ? null : known.text(EntityProperty.KIND);
        return Stream.concat(
                        Stream.ofNullable(kind)
                                .flatMap(code -> ActorKind.CODES.find(code).stream())
                                .map(one -> EntityTypes.ofKind(one, language)),
                        Stream.of(EntityTypes.ACTOR))
                .toList();
    }
}
