package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;

/**
 * The items of the scorecard as expressions of Aviator (表达式). Every number is a double, so that no value changes its type on
 * the way.
 */
final class AviatorFormulas {
    private AviatorFormulas() {}

    /** The points of each item. */
    static List<String> of(ScorecardModel model) {
        List<String> formulas = new ArrayList<>();
        model.tiers().forEach(item -> formulas.add(tiers(item)));
        model.categories().forEach(item -> formulas.add(categories(item)));
        model.occurrences().forEach(item -> formulas.add(occurrences(item)));
        return formulas;
    }

    private static String tiers(TierItem item) {
        StringBuilder formula = new StringBuilder();
        for (int i = 0; i < item.thresholds().size(); i++) {
            formula.append(item.measure())
                    .append(" < ")
                    .append(number(item.thresholds().get(i)));
            formula.append(" ? ").append(number(item.points().get(i))).append(" : ");
        }
        return formula + number(item.points().get(item.thresholds().size()));
    }

    private static String categories(CategoryItem item) {
        int last = item.categories().size() - 1;
        StringBuilder formula = new StringBuilder();
        for (int i = 0; i < last; i++) {
            formula.append(item.measure())
                    .append(" == '")
                    .append(item.categories().get(i));
            formula.append("' ? ").append(number(item.points().get(i))).append(" : ");
        }
        return formula + number(item.points().get(last));
    }

    private static String occurrences(OccurrenceItem item) {
        String uncapped = number(item.each()) + " * " + item.measure();
        String cap = number(item.cap());
        return uncapped + (item.deducts() ? " < " : " > ") + cap + " ? " + cap + " : " + uncapped;
    }

    private static String number(BigDecimal value) {
        return Double.toString(value.doubleValue());
    }
}
