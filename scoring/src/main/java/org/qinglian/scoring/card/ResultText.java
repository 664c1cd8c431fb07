package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.scoring.rule.ShownNumber;
import org.qinglian.scoring.scheme.Band;

/** How a result is said (结果表述), of one period or of two. */
final class ResultText {
    private ResultText() {}

    /** The score as it stands, with its grade. */
    static Sentence of(Optional<BigDecimal> score, Optional<Band> grade) {
        if (score.isEmpty()) {
            return Sentence.of("explain.unrated");
        }
        String shown = ShownNumber.of(score.get(), Integer.MAX_VALUE);
        return grade.isEmpty()
                ? Sentence.of("explain.score").with("score", shown)
                : Sentence.of("explain.score-grade")
                        .with("score", shown)
                        .with("grade", grade.get().title());
    }

    /**
     * An override that holds or cannot be told.
     *
     * @param reason its condition, what was found and on what facts that rests
     */
    static Sentence of(OverrideCard override, String reason) {
        return Sentence.of(override.applied() ? "explain.override" : "explain.override-unknown")
                .with("title", override.title())
                .with("reason", reason)
                .with("effect", override.effect())
                .with("basis", override.basis());
    }
}
