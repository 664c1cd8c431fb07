package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.evaluation.RowTrace;
import org.qinglian.scoring.rule.Mask;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Scheme;
import org.qinglian.scoring.scheme.ScoreOverride;

/** What a card says of the grade beside the score (等次说明): extra conditions and overrides. */
final class GradeCards {
    private GradeCards() {}

    /** The better bands whose bound the score reaches and whose extra condition does not hold. */
    static List<BandCard> bands(SchemeWords words, RowTrace trace, RuleContributions rules) {
        Scheme scheme = words.scheme();
        Optional<BigDecimal> score = trace.score();
        Optional<Band> grade = trace.grade();
        List<BandCard> cards = new ArrayList<>();
        for (int place = 0; place < scheme.outcome().bands().size(); place++) {
            Band band = scheme.outcome().bands().get(place);
            boolean reached = score.isPresent()
                    && band.from().map(from -> score.get().compareTo(from) >= 0).orElse(true);
            if (grade.filter(band::equals).isPresent()) {
                return cards;
            }
            byte answer = trace.bandCondition(place);
            if (reached && answer != Mask.YES) {
                ConditionWords condition = words.bands().get(place).orElseThrow();
                cards.add(new BandCard(
                        band,
                        answer == Mask.NO,
                        condition.said().about(trace.measured()),
                        rules.citations(condition.cited())));
            }
        }
        return cards;
    }

    /** The overrides that hold or cannot be told, in the order of the scheme. */
    static List<OverrideCard> overrides(SchemeWords words, RowTrace trace, RuleContributions rules) {
        Scheme scheme = words.scheme();
        List<OverrideCard> cards = new ArrayList<>();
        for (int i = 0; i < scheme.overrides().size(); i++) {
            ScoreOverride override = scheme.overrides().get(i);
            if (trace.override(i) != Mask.NO) {
                cards.add(new OverrideCard(
                        override.id(),
                        override.title(),
                        trace.override(i) == Mask.YES,
                        words.overrides().get(i).said().about(trace.measured()),
                        rules.citations(words.overrides().get(i).cited()),
                        EffectText.of(
                                override.effect(),
                                scheme.outcome(),
                                trace.override(i) == Mask.YES ? trace.score() : Optional.empty()),
                        override.basis()));
            }
        }
        return cards;
    }
}
