package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ShownNumber;

/** A comparison of two periods as text (周期对比说明). */
final class ComparisonText {
    private final PeriodComparison comparison;
    private final Locale locale;
    private final ContributionText contributions;
    private final StringBuilder text = new StringBuilder();

    ComparisonText(PeriodComparison comparison, Locale locale) {
        this.comparison = comparison;
        this.locale = locale;
        this.contributions = new ContributionText(comparison.digits(), locale);
    }

    String text() {
        line(
                0,
                say(
                        "explain.compare-title",
                        Map.of(
                                "title",
                                comparison.title(),
                                "subject",
                                comparison.subject(),
                                "then",
                                comparison.then().period(),
                                "now",
                                comparison.now().period())));
        result(comparison.then());
        result(comparison.now());
        line(
                0,
                comparison
                        .change()
                        .map(change -> say("explain.compare-change", Map.of("change", signed(change))))
                        .orElseGet(() -> say("explain.compare-unrated", Map.of())));
        comparison.changes().forEach(this::node);
        overrides(comparison.then(), comparison.overridesGone());
        overrides(comparison.now(), comparison.overridesNew());
        int same = comparison.nodes().size() - comparison.changes().size();
        if (same > 0) {
            line(0, say("explain.compare-same", Map.of("count", same)));
        }
        return text.toString();
    }

    private void result(PeriodResult result) {
        String found = result.score()
                .map(score -> result.grade()
                        .map(band -> say(
                                "explain.score-grade",
                                Map.of("score", ShownNumber.of(score, Integer.MAX_VALUE), "grade", band.title())))
                        .orElseGet(() ->
                                say("explain.score", Map.of("score", ShownNumber.of(score, Integer.MAX_VALUE)))))
                .orElseGet(() -> say("explain.unrated", Map.of()));
        line(
                0,
                say(
                        "explain.compare-result",
                        Map.of("period", result.period(), "version", result.version(), "result", found)));
        result.quota().ifPresent(reason -> line(1, say("explain.quota", Map.of("reason", reason))));
    }

    private void node(NodeComparison node) {
        line(
                0,
                say(
                        "explain.compare-node",
                        Map.of(
                                "title", node.title(),
                                "then", points(node.then()),
                                "now", points(node.now()),
                                "change", signed(node.change()))));
        reasons(comparison.then(), node.reasonsThen());
        reasons(comparison.now(), node.reasonsNow());
    }

    private void reasons(PeriodResult result, List<Contribution> reasons) {
        for (Contribution reason : reasons) {
            line(1, inPeriod(result, contributions.of(reason)));
        }
    }

    private void overrides(PeriodResult result, List<OverrideCard> overrides) {
        for (OverrideCard override : overrides) {
            String applies = say(
                    "explain.override",
                    Map.of(
                            "title", override.title(),
                            "reason", override.reason(),
                            "effect", override.effect(),
                            "basis", override.basis()));
            line(0, inPeriod(result, applies));
        }
    }

    private String inPeriod(PeriodResult result, String said) {
        return say("explain.compare-in", Map.of("period", result.period(), "said", said));
    }

    private String points(Optional<BigDecimal> points) {
        return points.map(this::signed).orElseGet(() -> say("explain.compare-none", Map.of()));
    }

    private String signed(BigDecimal points) {
        return ShownNumber.signed(points, comparison.digits());
    }

    private String say(String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
