package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ScoringMessages;

/** What a table of points by code says (查表用语): the code or the counts that were found, and what is worth more. */
final class LookupWords implements RuleWords {
    private static final LocalizedText OTHER = LocalizedText.of("其他", "any other");

    private final Lookup rule;
    private final Wording words;
    private final Map<String, CodeWords> ofTable = new HashMap<>();
    private final List<LocalizedText> gains;
    private final LocalizedText terms;

    /**
     * What is said of a code.
     *
     * @param found that it was found
     * @param foundMore that it was found, and which codes are worth more
     * @param counted how often it was found and what that is worth
     */
    private record CodeWords(LocalizedText found, LocalizedText foundMore, Phrase<Long> counted) {}

    LookupWords(Lookup rule, Wording words) {
        this.rule = rule;
        this.words = words;
        this.gains = terms(Optional.of(BigDecimal.ZERO));
        this.terms = listed(terms(Optional.empty()));
        rule.points().keySet().forEach(code -> ofTable.put(code, make(code)));
    }

    @Override
    public LocalizedText found(MeasuredRow row, boolean more) {
        Optional<String> code = row.code(rule.measure());
        if (code.isEmpty()) {
            LocalizedText tally = tally(row.tally(rule.measure()));
            return more ? withTerms(tally, gains) : tally;
        }
        CodeWords said = of(code.get());
        return more ? said.foundMore() : said.found();
    }

    @Override
    public LocalizedText terms() {
        return terms;
    }

    /** A code that the table does not hold is whatever the facts say, and not kept. */
    private CodeWords of(String code) {
        CodeWords kept = ofTable.get(code);
        return kept == null ? make(code) : kept;
    }

    private CodeWords make(String code) {
        BigDecimal points = rule.pointsOf(code);
        LocalizedText label = words.code(rule.measure(), code);
        LocalizedText found = found(label);
        Phrase<Long> counted = ScoringMessages.phrase(
                points.signum() == 0 ? "rule.lookup.nothing" : "rule.lookup.count",
                Map.of(
                        "code", Phrase.of(label),
                        "count", Phrase.open(count -> LocalizedText.of(count.toString(), count.toString())),
                        "unit", Phrase.of(words.unit(rule.measure())),
                        "points", Phrase.of(words.signed(points))));
        return new CodeWords(found, withTerms(found, terms(Optional.of(points))), counted);
    }

    private LocalizedText found(LocalizedText what) {
        return ScoringMessages.text("rule.lookup", Map.of("measure", words.title(rule.measure()), "code", what));
    }

    private LocalizedText tally(Map<String, Long> tally) {
        if (tally.isEmpty()) {
            return words.none(rule.measure());
        }
        List<LocalizedText> counts = new ArrayList<>();
        tally.forEach((code, count) -> counts.add(of(code).counted().about(count)));
        return found(listed(counts));
    }

    /** The codes that are worth more than {@code above}, each with its points; all of them if it is absent. */
    private List<LocalizedText> terms(Optional<BigDecimal> above) {
        List<LocalizedText> better = new ArrayList<>();
        rule.points().forEach((code, points) -> {
            if (isMore(points, above)) {
                better.add(term(words.code(rule.measure(), code), points));
            }
        });
        rule.otherwise().filter(points -> isMore(points, above)).ifPresent(points -> better.add(term(OTHER, points)));
        return better;
    }

    private static boolean isMore(BigDecimal points, Optional<BigDecimal> above) {
        return above.isEmpty() || points.compareTo(above.get()) > 0;
    }

    private LocalizedText term(LocalizedText code, BigDecimal points) {
        return ScoringMessages.text(
                words.isTally(rule.measure()) ? "rule.lookup.each" : "rule.lookup.one",
                Map.of("code", code, "unit", words.unit(rule.measure()), "points", words.signed(points)));
    }

    private static LocalizedText withTerms(LocalizedText found, List<LocalizedText> terms) {
        return terms.isEmpty()
                ? found
                : ScoringMessages.text("rule.more", Map.of("found", found, "terms", listed(terms)));
    }

    private static LocalizedText listed(List<LocalizedText> texts) {
        return Wording.joined(texts, "，", ", ");
    }
}
