package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Outcome;

/** How the effect of an override is said (否决效果表述). */
final class EffectText {
    private EffectText() {}

    /**
     * What an override does.
     *
     * @param effect its effect
     * @param outcome the grades of the scheme
     * @param score the score, if it holds: the reader is told where its grade would be the same without
     */
    static LocalizedText of(Effect effect, Outcome outcome, Optional<BigDecimal> score) {
        if (effect instanceof Effect.Zero) {
            return ScoringMessages.text("effect.zero", Map.of());
        }
        if (effect instanceof Effect.Unrated) {
            return ScoringMessages.text("effect.unrated", Map.of());
        }
        if (effect instanceof Effect.NotRecognised) {
            return ScoringMessages.text("effect.not-recognised", Map.of());
        }
        if (effect instanceof Effect.NoAward) {
            return ScoringMessages.text("effect.no-award", Map.of());
        }
        return ofGrade(effect, outcome.bandOf(effect.named().orElseThrow()), outcome, score);
    }

    private static LocalizedText ofGrade(Effect effect, int place, Outcome outcome, Optional<BigDecimal> score) {
        int byScore = score.map(outcome::bandOf).orElse(-1);
        String code;
        if (effect instanceof Effect.Ceiling) {
            code = byScore >= place ? "effect.ceiling-idle" : "effect.ceiling";
        } else if (effect instanceof Effect.Floor) {
            code = byScore >= 0 && byScore <= place ? "effect.floor-idle" : "effect.floor";
        } else {
            code = byScore == place ? "effect.grade-idle" : "effect.grade";
        }
        return ScoringMessages.text(
                code, Map.of("grade", outcome.bands().get(place).title()));
    }
}
