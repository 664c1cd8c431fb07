package org.qinglian.scoring.card;

import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Scheme;

/**
 * All that the cards of a scheme say whoever is scored (评分卡用语), put together once.
 *
 * @param scheme the scheme
 * @param wording how its measures, codes and numbers are said
 * @param root the root of the tree
 * @param bands the extra condition of each band
 * @param overrides the condition of each override
 */
record SchemeWords(
        Scheme scheme,
        Wording wording,
        NodeWords root,
        List<Optional<ConditionWords>> bands,
        List<ConditionWords> overrides) {
    static SchemeWords of(Scheme scheme) {
        Wording wording = new Wording(scheme.measures(), CodeLabels.of(scheme.labels()), scheme.shownDigits());
        return new SchemeWords(
                scheme,
                wording,
                NodeWords.of(scheme.score(), wording),
                scheme.outcome().bands().stream()
                        .map(band -> band.when().map(condition -> ConditionWords.of(condition, wording)))
                        .toList(),
                scheme.overrides().stream()
                        .map(override -> ConditionWords.of(override.when(), wording))
                        .toList());
    }
}
