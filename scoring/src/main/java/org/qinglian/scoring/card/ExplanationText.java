package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.MeasuredRow;

/** A scorecard as text (评分说明). */
final class ExplanationText {
    /** Facts beyond this number are counted, not listed; the card as data has them all. */
    private static final int MOST_FACTS = 5;

    private final Scorecard card;
    private final Locale locale;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
    }

    String text() {
        line(
                0,
                say(
                        "explain.title",
                        Map.of(
                                "title",
                                card.title(),
                                "version",
                                card.version(),
                                "subject",
                                card.subject(),
                                "period",
                                card.period())));
        if (Boolean.TRUE.equals(card.source().fictional())) {
            line(0, say("explain.fictional", Map.of()));
        }
        line(
                0,
                card.score()
                        .map(score -> card.grade()
                                .map(band -> say(
                                        "explain.score-grade", Map.of("score", plain(score), "grade", band.title())))
                                .orElseGet(() -> say("explain.score", Map.of("score", plain(score)))))
                        .orElseGet(() -> say("explain.unrated", Map.of())));
        node(card.root(), 0);
        card.adjustments().forEach(adjustment -> contribution(adjustment, 0));
        for (OverrideCard override : card.overrides()) {
            line(
                    0,
                    say(
                            override.applied() ? "explain.override" : "explain.override-unknown",
                            Map.of("title", override.title(), "reason", override.reason(), "basis", override.basis())));
        }
        line(0, say("explain.source", Map.of("source", card.source().document(), "scheme", card.scheme())));
        return text.toString();
    }

    private void node(NodeCard node, int depth) {
        line(depth, heading(node));
        node.contributions().forEach(contribution -> contribution(contribution, depth + 1));
        node.children().forEach(child -> node(child, depth + 1));
    }

    private String heading(NodeCard node) {
        if (node.state() != NodeState.SCORED && node.state() != NodeState.FILLED) {
            return say("explain.node-state", Map.of("title", node.title(), "state", node.state()));
        }
        return node.full()
                .map(max -> say(
                        "explain.node-max",
                        Map.of("title", node.title(), "points", plain(node.points()), "max", plain(max))))
                .orElseGet(() -> say("explain.node", Map.of("title", node.title(), "points", plain(node.points()))));
    }

    private void contribution(Contribution contribution, int depth) {
        String facts = facts(contribution.facts());
        line(
                depth,
                say(
                        facts.isEmpty() ? "explain.contribution" : "explain.contribution-facts",
                        Map.of(
                                "points",
                                signed(contribution.points()),
                                "reason",
                                contribution.reason(),
                                "facts",
                                facts)));
    }

    private String facts(List<Citation> facts) {
        String listed = facts.stream().limit(MOST_FACTS).map(Citation::toString).collect(Collectors.joining("; "));
        int more = facts.size() - MOST_FACTS;
        return more <= 0 ? listed : listed + say("explain.more-facts", Map.of("count", more));
    }

    private static String plain(BigDecimal points) {
        return MeasuredRow.plain(points).toPlainString();
    }

    private static String signed(BigDecimal points) {
        return points.signum() < 0 ? "−" + plain(points.negate()) : "+" + plain(points);
    }

    private String say(String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
