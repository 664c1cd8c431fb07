package org.qinglian.scoring.fact;

import java.util.Collection;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedMessage;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Spelling;

/**
 * The names in a file of facts that no measure reads (未被读取的名称), each once: misspelt ones, most likely. Where no measures
 * are given nobody can say, and there are none. Not thread-safe.
 *
 * @param <T> the type of fact
 */
final class UnusedNames<T> {
    private final Function<T, String> name;
    private final String field;
    private final String kindOfFact;
    private final boolean anyMeasures;
    private final Set<String> read;
    private final Map<String, Occurrences> unused = new LinkedHashMap<>();

    /** Where a name stands first, and how many facts have it. */
    private record Occurrences(String pointer, int count) {
        Occurrences and(Occurrences later) {
            return new Occurrences(pointer, count + later.count);
        }
    }

    private UnusedNames(
            Function<T, String> name,
            String field,
            String kindOfFact,
            Collection<Measure> measures,
            Function<Measure, List<String>> names) {
        this.name = name;
        this.field = field;
        this.kindOfFact = kindOfFact;
        this.anyMeasures = !measures.isEmpty();
        this.read =
                measures.stream().flatMap(each -> names.apply(each).stream()).collect(Collectors.toSet());
    }

    static UnusedNames<Event> ofEvents(Collection<Measure> measures) {
        return new UnusedNames<>(Event::kind, "kind", "facts.event", measures, Measure::eventKinds);
    }

    static UnusedNames<Reading> ofReadings(Collection<Measure> measures) {
        return new UnusedNames<>(Reading::name, "name", "facts.reading", measures, Measure::readingNames);
    }

    /** Takes note of a fact that stands at {@code pointer}. */
    void note(T fact, String pointer) {
        String found = name.apply(fact);
        if (anyMeasures && !read.contains(found)) {
            unused.merge(found, new Occurrences(pointer + "/" + field, 1), Occurrences::and);
        }
    }

    /** What there is to say of each name, by the place where it stands first. */
    Map<String, LocalizedMessage> messages() {
        Map<String, LocalizedMessage> messages = new LinkedHashMap<>();
        unused.forEach((found, where) -> messages.put(where.pointer(), message(found, where.count())));
        return messages;
    }

    private LocalizedMessage message(String found, int count) {
        LocalizedText expected = Spelling.nearest(found, read)
                .map(near -> ScoringMessages.text("facts.did-you-mean", Map.of("expected", near)))
                .orElseGet(() -> ScoringMessages.text("facts.name-expected", Map.of()));
        return ScoringMessages.messages()
                .message(
                        "facts.unused",
                        Map.of(
                                "fact", ScoringMessages.text(kindOfFact, Map.of()),
                                "found", found,
                                "count", count,
                                "expected", expected));
    }
}
