package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.UnaryOperator;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ScoringMessages;

/** What a table of tiers says (分档用语): the value and the tier in which it lies, and which tiers are worth more. */
final class TierWords implements RuleWords {
    private final Tiers rule;
    private final Wording words;
    private final List<FoundSentence> found = new ArrayList<>();
    private final List<FoundSentence> foundMore = new ArrayList<>();
    private final LocalizedText terms;

    TierWords(Tiers rule, Wording words) {
        this.rule = rule;
        this.words = words;
        List<LocalizedText> every = new ArrayList<>();
        for (int tier = 0; tier < rule.tiers().size(); tier++) {
            int place = tier;
            BigDecimal points = rule.tiers().get(tier).points();
            found.add(sentence(value -> said(value, place)));
            foundMore.add(sentence(value -> withBetter(said(value, place), points)));
            every.add(term(tier));
        }
        terms = listed(every);
    }

    @Override
    public LocalizedText found(MeasuredRow row, boolean more) {
        Optional<BigDecimal> number = row.number(rule.measure());
        int tier = rule.tierOf(number.orElse(BigDecimal.ZERO));
        return (more ? foundMore : found).get(tier).about(row, number);
    }

    @Override
    public LocalizedText terms() {
        return terms;
    }

    private FoundSentence sentence(UnaryOperator<Phrase<LocalizedText>> sentence) {
        return words.sentence(rule.measure(), rule.bounds(), sentence);
    }

    private Phrase<LocalizedText> said(Phrase<LocalizedText> value, int tier) {
        return ScoringMessages.phrase("rule.tiers", Map.of("value", value, "tier", Phrase.of(interval(tier))));
    }

    private Phrase<LocalizedText> withBetter(Phrase<LocalizedText> said, BigDecimal points) {
        List<LocalizedText> better = new ArrayList<>();
        for (int tier = 0; tier < rule.tiers().size(); tier++) {
            if (rule.tiers().get(tier).points().compareTo(points) > 0) {
                better.add(term(tier));
            }
        }
        return better.isEmpty()
                ? said
                : ScoringMessages.phrase("rule.more", Map.of("found", said, "terms", Phrase.of(listed(better))));
    }

    private LocalizedText term(int tier) {
        return ScoringMessages.text(
                "rule.tiers.terms",
                Map.of(
                        "tier",
                        interval(tier),
                        "points",
                        words.exact(rule.tiers().get(tier).points())));
    }

    private LocalizedText interval(int tier) {
        return words.quantity(rule.measure()).interval(rule.tiers().get(tier).from(), rule.next(tier));
    }

    private static LocalizedText listed(List<LocalizedText> texts) {
        return Wording.joined(texts, "，", ", ");
    }
}
