package org.qinglian.scoring.rule;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Phrase;
import org.qinglian.scoring.fact.ScoringMessages;

/**
 * How a rule is said (规则表述): what was found, whether the rule counts, and what would have earned more. Put together once
 * for all subjects of a scheme; immutable and thread-safe.
 */
public final class RuleText {
    private final RuleWords words;
    private final Optional<Phrase<MeasuredRow>> unmet;
    private final LocalizedText terms;

    private RuleText(RuleWords words, Optional<Phrase<MeasuredRow>> unmet, LocalizedText terms) {
        this.words = words;
        this.unmet = unmet;
        this.terms = terms;
    }

    /** How a rule of a scheme is said. */
    public static RuleText of(Rule rule, Wording wording) {
        RuleWords words = rule.words(wording);
        LocalizedText named = named(rule, words.terms(), wording);
        Optional<Phrase<MeasuredRow>> unmet = rule.when()
                .map(condition -> ScoringMessages.phrase(
                        "rule.unmet",
                        Map.of("condition", ConditionText.of(condition, wording), "terms", Phrase.of(named))));
        LocalizedText terms = rule.when()
                .map(condition -> ScoringMessages.text(
                        "rule.when", Map.of("condition", ConditionText.bare(condition, wording), "terms", named)))
                .orElse(words.terms());
        return new RuleText(words, unmet, terms);
    }

    /** How points come of what a rule reads, where that does not stand before it. */
    private static LocalizedText named(Rule rule, LocalizedText terms, Wording wording) {
        List<LocalizedText> titles =
                rule.reads().keySet().stream().map(wording::title).toList();
        return titles.isEmpty()
                ? terms
                : ScoringMessages.text("rule.of-measure", Map.of("measure", Wording.listed(titles), "terms", terms));
    }

    /**
     * What the rule came to for a subject.
     *
     * @param row what was found of the subject
     * @param applies whether its condition holds, if it has one
     * @param more whether more could have come of it, so that the reader is told how
     */
    public LocalizedText of(MeasuredRow row, boolean applies, boolean more) {
        return applies ? words.found(row, more) : unmet.orElseThrow().about(row);
    }

    /** How points come of the rule, with its condition, for a subject of which the facts are not there. */
    public LocalizedText terms() {
        return terms;
    }
}
