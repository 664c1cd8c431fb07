package org.qinglian.scoring.rule;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;

/** How conditions are said (条件表述), with what was found for one subject. */
public final class ConditionText {
    private ConditionText() {}

    /** The condition and the value that decides it: 在效处分 1 次，条件：不低于 1. */
    public static LocalizedText of(Condition condition, Map<String, Measure> measures, MeasuredRow row) {
        return LocalizedText.of(
                say(condition, measures, row, Locale.CHINA), say(condition, measures, row, Locale.ENGLISH));
    }

    private static String say(Condition condition, Map<String, Measure> measures, MeasuredRow row, Locale locale) {
        if (condition.measure().isPresent()) {
            return ScoringMessages.messages()
                    .format(
                            locale,
                            "condition.measure",
                            Map.of(
                                    "value",
                                            MeasureText.value(
                                                    condition.measure().get(), measures, row),
                                    "bounds", bounds(condition, locale)));
        }
        if (condition.not().isPresent()) {
            return ScoringMessages.messages()
                    .format(
                            locale,
                            "condition.not",
                            Map.of("condition", say(condition.not().get(), measures, row, locale)));
        }
        boolean all = !condition.all().isEmpty();
        List<String> parts = (all ? condition.all() : condition.any())
                .stream().map(part -> say(part, measures, row, locale)).toList();
        String joint = ScoringMessages.messages().format(locale, all ? "condition.all" : "condition.any", Map.of());
        return String.join(joint.replace('_', ' '), parts);
    }

    private static String bounds(Condition condition, Locale locale) {
        List<String> bounds = new ArrayList<>();
        bound("at-least", condition.atLeast(), locale, bounds);
        bound("above", condition.above(), locale, bounds);
        bound("at-most", condition.atMost(), locale, bounds);
        bound("below", condition.below(), locale, bounds);
        bound("equal", condition.equal(), locale, bounds);
        if (!condition.in().isEmpty()) {
            bounds.add(ScoringMessages.messages()
                    .format(locale, "condition.in", Map.of("codes", String.join(", ", condition.in()))));
        }
        return String.join(", ", bounds);
    }

    private static void bound(String code, Optional<BigDecimal> value, Locale locale, List<String> bounds) {
        value.ifPresent(number -> bounds.add(ScoringMessages.messages()
                .format(
                        locale,
                        "condition." + code,
                        Map.of("bound", MeasuredRow.plain(number).toPlainString()))));
    }
}
