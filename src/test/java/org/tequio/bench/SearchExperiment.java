package org.tequio.bench;

import org.tequio.shared.SearchText;

import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import java.util.stream.Stream;

/** Words, beginnings and typing errors of names drawn by chance. */
final class SearchExperiment implements Experiment {

    private static final Figure WORD = Figure.of("a word, p50", "ms");
    private static final Figure WORD_SLOW = Figure.of("a word, p95", "ms");
    private static final Figure PREFIX = Figure.of("a beginning, p50", "ms");
    private static final Figure PREFIX_SLOW = Figure.of("a beginning, p95", "ms");
    private static final Figure TYPO = Figure.of("a name with a typing error, p50", "ms");
    private static final Figure TYPO_SLOW = Figure.of("a name with a typing error, p95", "ms");
    private static final Figure RECALL =
            Figure.of("recall@10 of names with a typing error", "").with(Target.atLeast(0.95));
    private static final Figure SUGGEST = Figure.of("suggestions, p50", "ms");
    private static final Figure SUGGEST_SLOW =
            Figure.of("suggestions, p95", "ms").with(Target.atMost(15));

    private static final int NAMES = 1_000;

    @Override
    public String name() {
        return "search";
    }

    @Override
    public Stream<Measurement> run(Round round) throws Exception {
        var tequio = round.level();
        round.progress().say("searching");
        var api = tequio.api();
        var random = new Random(2);
        var drawn = Drawn.draw(tequio.register(), NAMES, 2).stream()
                .map(Drawn::name)
                .toList();
        var words = drawn.stream().map(name -> wordOf(name, random)).toList();
        var prefixes = words.stream().map(word -> beginningOf(word, 4)).toList();
        var typed = drawn.stream()
                .map(name -> beginningOf(name, 2 + random.nextInt(8)))
                .toList();
        var errors = drawn.stream().map(name -> misspelt(name, random)).toList();
        for (var list : List.of(words, prefixes, errors)) {
            asked(api, "/api/v1/actors?limit=10&q=", list.subList(0, NAMES / 5));
        }
        var found = new ArrayList<Boolean>();
        var typo = new Latencies();
        for (int i = 0; i < errors.size(); i++) {
            var path = "/api/v1/actors?limit=10&fields=name&q=" + encoded(errors.get(i));
            var answer = new String[1];
            typo.time(() -> answer[0] = api.text(path));
            found.add(answer[0].contains(Api.quoted(drawn.get(i))));
        }
        var word = asked(api, "/api/v1/actors?limit=10&q=", words);
        var prefix = asked(api, "/api/v1/actors?limit=10&q=", prefixes);
        var suggest = asked(api, "/api/v1/suggest?q=", typed);
        return Stream.of(
                WORD.measured(word.p50()),
                WORD_SLOW.measured(word.p95()),
                PREFIX.measured(prefix.p50()),
                PREFIX_SLOW.measured(prefix.p95()),
                TYPO.measured(typo.p50()),
                TYPO_SLOW.measured(typo.p95()),
                RECALL.measured(found.stream().filter(hit -> hit).count() / (double) found.size()),
                SUGGEST.measured(suggest.p50()),
                SUGGEST_SLOW.measured(suggest.p95()));
    }

    private static Latencies asked(Api api, String address, List<String> texts) throws Exception {
        var latencies = new Latencies();
        for (var text : texts) {
            latencies.time(() -> api.text(address + encoded(text)));
        }
        return latencies;
    }

    private static String wordOf(String name, Random random) {
        var words = SearchText.words(name);
        return words.get(random.nextInt(words.size()));
    }

    private static String beginningOf(String text, int length) {
        return text.substring(0, Math.min(length, text.length()));
    }

    /** One letter of the longest word left out, doubled, swapped with the next one or replaced. */
    static String misspelt(String name, Random random) {
        var longest = Stream.of(name.split("[\\s']+"))
                .max((a, b) -> Integer.compare(a.length(), b.length()))
                .orElseThrow();
        int at = Math.min(longest.length() - 2, 1 + random.nextInt(Math.max(1, longest.length() - 2)));
        var before = longest.substring(0, Math.max(0, at));
        var letter = longest.substring(Math.max(0, at), Math.max(0, at) + 1);
        var after = longest.substring(Math.max(0, at) + 1);
        var wrong =
                switch (random.nextInt(3)) {
                    case 0 -> before + after;
                    case 1 -> before + letter + letter + after;
                    default -> before + after.charAt(0) + letter + after.substring(1);
                };
        return name.replace(longest, wrong);
    }

    private static String encoded(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}
