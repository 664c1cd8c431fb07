package org.qinglian.examples.benchmarks.scorecard;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;

/**
 * The scorecard as rules of Drools (规则集): one for each tier and category that is worth something, as rows of a decision
 * table, and one for the occurrences of a kind.
 */
final class DroolsRules {
    private static final String FACT = "$fact";

    private final StringBuilder drl = new StringBuilder();
    private int item = 0;
    private int rule = 0;

    private DroolsRules() {}

    /** The rules in the language of Drools. */
    static String of(ScorecardModel model) {
        DroolsRules rules = new DroolsRules();
        rules.drl
                .append("package scorecard;\nimport ")
                .append(DroolsFact.class.getName())
                .append(";\n");
        model.tiers().forEach(rules::add);
        model.categories().forEach(rules::add);
        model.occurrences().forEach(rules::add);
        return rules.drl.toString();
    }

    private void add(TierItem tiers) {
        int last = tiers.thresholds().size();
        for (int i = 0; i <= last; i++) {
            List<String> bounds = new ArrayList<>();
            if (i > 0) {
                bounds.add(tiers.measure() + " >= " + number(tiers.thresholds().get(i - 1)));
            }
            if (i < last) {
                bounds.add(tiers.measure() + " < " + number(tiers.thresholds().get(i)));
            }
            award(String.join(", ", bounds), tiers.points().get(i));
        }
        item++;
    }

    private void add(CategoryItem categories) {
        for (int i = 0; i < categories.categories().size(); i++) {
            award(
                    categories.measure() + " == \"" + categories.categories().get(i) + '"',
                    categories.points().get(i));
        }
        item++;
    }

    private void add(OccurrenceItem occurrences) {
        String measure = occurrences.measure();
        String count = FACT + ".get" + measure.substring(0, 1).toUpperCase(Locale.ROOT) + measure.substring(1) + "()";
        String within = occurrences.deducts() ? "Math.max(" : "Math.min(";
        rule(
                measure + " > 0",
                within + number(occurrences.cap()) + ", " + number(occurrences.each()) + " * " + count + ")");
        item++;
    }

    private void award(String condition, BigDecimal points) {
        if (points.signum() != 0) {
            rule(condition, number(points));
        }
    }

    private void rule(String condition, String points) {
        drl.append("rule \"").append(rule++).append("\" when ").append(FACT).append(" : DroolsFact(");
        drl.append(condition)
                .append(") then ")
                .append(FACT)
                .append(".award(")
                .append(item)
                .append(", ");
        drl.append(points).append("); end\n");
    }

    private static String number(BigDecimal value) {
        return Double.toString(value.doubleValue());
    }
}
