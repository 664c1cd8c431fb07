package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qinglian.scoring.rule.ShownNumber;

/** A comparison of two periods as text (周期对比说明). */
final class ComparisonText {
    private final PeriodComparison comparison;
    private final ContributionText contributions;
    private final TextLines lines;

    ComparisonText(PeriodComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.contributions = new ContributionText(comparison.digits(), locale);
        this.lines = new TextLines(locale);
    }

    String text() {
        lines.add(
                0,
                Sentence.of("explain.compare-title")
                        .with("title", comparison.title())
                        .with("subject", comparison.subject())
                        .with("then", comparison.then().period().inWords())
                        .with("now", comparison.now().period().inWords()));
        result(comparison.then());
        result(comparison.now());
        comparison
                .change()
                .ifPresentOrElse(
                        change -> lines.add(
                                0, Sentence.of("explain.compare-change").with("change", signed(change))),
                        () -> lines.add(0, Sentence.of("explain.compare-unrated")));
        comparison.changes().forEach(this::node);
        overrides(comparison.then(), comparison.overridesGone());
        overrides(comparison.now(), comparison.overridesNew());
        int same = comparison.nodes().size() - comparison.changes().size();
        if (same > 0) {
            lines.add(0, Sentence.of("explain.compare-same").with("count", same));
        }
        return lines.toString();
    }

    private void result(PeriodResult result) {
        lines.add(
                0,
                Sentence.of("explain.compare-result")
                        .with("period", result.period().inWords())
                        .with("version", result.version())
                        .with("result", lines.say(ResultText.of(result.score(), result.grade()))));
        result.quota()
                .ifPresent(reason -> lines.add(1, Sentence.of("explain.quota").with("reason", reason)));
    }

    private void node(NodeComparison node) {
        lines.add(
                0,
                Sentence.of("explain.compare-node")
                        .with("title", node.title())
                        .with("then", points(node.then()))
                        .with("now", points(node.now()))
                        .with("change", signed(node.change())));
        reasons(comparison.then(), node.reasonsThen());
        reasons(comparison.now(), node.reasonsNow());
    }

    private void reasons(PeriodResult result, List<Contribution> reasons) {
        for (Contribution reason : reasons) {
            if (!contributions.isTooSmall(reason)) {
                inPeriod(result, contributions.of(reason));
            }
        }
    }

    private void overrides(PeriodResult result, List<OverrideCard> overrides) {
        for (OverrideCard override : overrides) {
            lines.add(
                    0,
                    Sentence.of("explain.compare-override")
                            .with("period", result.period().inWords())
                            .with(
                                    "said",
                                    lines.say(ResultText.of(
                                            override,
                                            lines.say(contributions.cited(override.reason(), override.facts()))))));
        }
    }

    private void inPeriod(PeriodResult result, Sentence said) {
        lines.add(
                1,
                Sentence.of("explain.compare-in")
                        .with("period", result.period().inWords())
                        .with("said", lines.say(said)));
    }

    private String points(Optional<BigDecimal> points) {
        return points.map(this::signed).orElseGet(() -> lines.say(Sentence.of("explain.compare-none")));
    }

    private String signed(BigDecimal points) {
        return ShownNumber.signed(points, comparison.digits());
    }
}
