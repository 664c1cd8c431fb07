package org.qinglian.scoring.rule;

import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.ScoringMessages;

/** How rules are said (规则表述): what was found, whether the rule counts, and what would have earned more. */
public final class RuleText {
    private RuleText() {}

    /**
     * What a rule came to for a subject.
     *
     * @param rule the rule
     * @param applies whether its condition holds, if it has one
     * @param more whether more could have come of it, so that the reader is told how
     * @param words the wording of the subject
     */
    public static LocalizedText of(Rule rule, boolean applies, boolean more, Wording words) {
        return applies
                ? rule.explain(words, more)
                : ScoringMessages.text(
                        "rule.unmet",
                        Map.of(
                                "condition",
                                ConditionText.of(rule.when().orElseThrow(), words),
                                "terms",
                                rule.terms(words)));
    }

    /** How points come of a rule, with its condition, for a subject of which the facts are not there. */
    public static LocalizedText terms(Rule rule, Wording words) {
        LocalizedText terms = rule.terms(words);
        return rule.when()
                .map(condition -> ScoringMessages.text(
                        "rule.when", Map.of("condition", ConditionText.bare(condition, words), "terms", terms)))
                .orElse(terms);
    }
}
