package org.qinglian.scoring.card;

import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.scheme.Effect;
import org.qinglian.scoring.scheme.Outcome;

/** How the effect of an override is said (否决效果表述). */
final class EffectText {
    private EffectText() {}

    static LocalizedText of(Effect effect, Outcome outcome) {
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
        return ofGrade(
                effect, effect.named().map(grade -> title(grade, outcome)).orElseThrow());
    }

    private static LocalizedText ofGrade(Effect effect, LocalizedText grade) {
        if (effect instanceof Effect.Ceiling) {
            return ScoringMessages.text("effect.ceiling", Map.of("grade", grade));
        }
        return effect instanceof Effect.Floor
                ? ScoringMessages.text("effect.floor", Map.of("grade", grade))
                : ScoringMessages.text("effect.grade", Map.of("grade", grade));
    }

    private static LocalizedText title(String grade, Outcome outcome) {
        return outcome.bands().get(outcome.bandOf(grade)).title();
    }
}
