package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ShownNumber;
import org.qinglian.scoring.scheme.Band;

/**
 * What separates a subject from the next better grade (晋级差距): as few measures as possible, changed by as little as possible, so
 * that the scheme itself comes to the better grade.
 *
 * <p>It is arithmetic and not advice: it knows nothing of what is right or can be done. Events on record stand as they are; only
 * more of them, and other readings and surveys, are tried. Results of earlier periods, places among others, and what a named
 * person chooses are left alone, and quotas are settled elsewhere.
 *
 * @param grade the next better grade
 * @param lacking the points that are lacking to its bound; 0 if something else is lacking
 * @param steps the changes; none if no changes of these kinds reach it
 * @param score the score with these changes
 * @param obstacles the overrides that hold and stay whatever changes
 * @param digits the decimals with which numbers are shown at the most
 */
public record GradeWay(
        Band grade,
        BigDecimal lacking,
        List<GradeStep> steps,
        Optional<BigDecimal> score,
        List<LocalizedText> obstacles,
        int digits) {
    public GradeWay {
        steps = Copy.list(steps);
        obstacles = Copy.list(obstacles);
    }

    /** Whether some such changes reach the grade. */
    public boolean isReached() {
        return score.isPresent();
    }

    /** In words, a line for each change. */
    public String explain(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(say(
                locale,
                lacking.signum() > 0 ? "way.lacking" : "way.lacking-nothing",
                Map.of("grade", grade.title(), "points", shown(lacking))));
        if (isReached()) {
            lines.add(say(locale, "way.arithmetic", Map.of()));
            steps.forEach(step -> lines.add("  " + line(step, locale)));
            lines.add(say(locale, "way.result", Map.of("score", shown(score.orElseThrow()), "grade", grade.title())));
        } else {
            lines.add(say(locale, "way.unreached", Map.of("grade", grade.title())));
            if (!obstacles.isEmpty()) {
                lines.add(say(locale, "way.obstacles", Map.of()));
            }
            obstacles.forEach(obstacle -> lines.add("  " + obstacle.in(locale)));
        }
        return String.join("\n", lines);
    }

    private String line(GradeStep step, Locale locale) {
        if (step.toWord().isPresent()) {
            return inWords(step, step.toWord().get(), locale);
        }
        String unit = step.unit().map(text -> " " + text.in(locale)).orElse("");
        return step.from()
                .map(from -> say(
                        locale,
                        "way.step",
                        Map.of("title", step.title(), "from", shown(from), "to", shown(step.to()), "unit", unit)))
                .orElseGet(() -> say(
                        locale,
                        "way.step-from-nothing",
                        Map.of("title", step.title(), "to", shown(step.to()), "unit", unit)));
    }

    private static String inWords(GradeStep step, LocalizedText to, Locale locale) {
        return step.fromWord()
                .map(from -> say(locale, "way.word", Map.of("title", step.title(), "from", from, "to", to)))
                .orElseGet(() -> say(locale, "way.word-from-nothing", Map.of("title", step.title(), "to", to)));
    }

    private String shown(BigDecimal number) {
        return ShownNumber.of(number, digits);
    }

    private static String say(Locale locale, String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }
}
