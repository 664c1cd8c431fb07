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

    /** What is lacking. */
    public LocalizedText summary() {
        boolean one = lacking.compareTo(BigDecimal.ONE) == 0;
        String some = one ? "way.lacking-one" : "way.lacking";
        return text(
                lacking.signum() > 0 ? some : "way.lacking-nothing",
                Map.of("grade", grade.title(), "points", shown(lacking)));
    }

    /** How what follows is to be taken. */
    public LocalizedText caveat() {
        String unreached = obstacles.isEmpty() ? "way.unreached" : "way.held-back";
        return text(isReached() ? "way.arithmetic" : unreached, Map.of("grade", grade.title()));
    }

    /** Each change in words; what stands in the way, if no changes reach the grade. */
    public List<LocalizedText> details() {
        return isReached()
                ? steps.stream()
                        .map(step -> LocalizedText.of(line(step, Locale.CHINA), line(step, Locale.ENGLISH)))
                        .toList()
                : obstacles;
    }

    /** To what the changes lead; absent if to nothing. */
    public Optional<LocalizedText> result() {
        return score.map(reached -> text("way.result", Map.of("score", shown(reached), "grade", grade.title())));
    }

    /** In words, a line for each change. */
    public String explain(Locale locale) {
        List<String> lines = new ArrayList<>();
        lines.add(summary().in(locale));
        lines.add(caveat().in(locale));
        details().forEach(detail -> lines.add("  " + detail.in(locale)));
        result().ifPresent(said -> lines.add(said.in(locale)));
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

    private static LocalizedText text(String code, Map<String, ?> arguments) {
        return ScoringMessages.text(code, arguments);
    }

    private static String say(Locale locale, String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }
}
