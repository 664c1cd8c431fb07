package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ShownNumber;
import org.qinglian.scoring.rule.Wording;

/** A scorecard as text (评分说明). */
final class ExplanationText {
    private final Scorecard card;
    private final Locale locale;
    private final ContributionText contributions;
    private final StringBuilder text = new StringBuilder();

    ExplanationText(Scorecard card, Locale locale) {
        this.card = card;
        this.locale = locale;
        this.contributions = new ContributionText(card.digits(), locale);
    }

    String text() {
        line(0, title());
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
        node(card.root(), 0, false);
        card.adjustments().forEach(adjustment -> contribution(adjustment, 0));
        grade();
        card.pointsBySource().ifPresent(this::sources);
        line(0, say("explain.source", Map.of("source", card.source().document(), "scheme", card.scheme())));
        return text.toString();
    }

    /** On what the score rests; nothing is said of a score that rests on no source. */
    private void sources(SourcePoints points) {
        if (!points.bySource().isEmpty()) {
            List<LocalizedText> parts = new ArrayList<>();
            points.bySource()
                    .forEach((source, number) -> parts.add(ScoringMessages.text(
                            "explain.points-of-source",
                            Map.of("source", source, "points", ShownNumber.of(number, card.digits())))));
            Map<String, Object> told =
                    Map.of("sources", Wording.listed(parts), "other", ShownNumber.of(points.other(), card.digits()));
            boolean whole =
                    points.other().setScale(card.digits(), RoundingMode.HALF_UP).signum() == 0;
            line(0, say(whole ? "explain.points-by-source" : "explain.points-by-source-other", told));
        }
    }

    private String title() {
        return say(
                "explain.title",
                Map.of(
                        "title", card.title(),
                        "version", card.version(),
                        "subject", card.subject(),
                        "period", card.period()));
    }

    /** What settled the grade beside the score. */
    private void grade() {
        for (BandCard band : card.bands()) {
            line(
                    0,
                    say(
                            band.known() ? "explain.band-unmet" : "explain.band-unknown",
                            Map.of("grade", band.band().title(), "reason", band.reason())));
        }
        for (OverrideCard override : card.overrides()) {
            line(
                    0,
                    say(
                            override.applied() ? "explain.override" : "explain.override-unknown",
                            Map.of(
                                    "title", override.title(),
                                    "reason", override.reason(),
                                    "effect", override.effect(),
                                    "basis", override.basis())));
        }
        card.quota().ifPresent(reason -> line(0, say("explain.quota", Map.of("reason", reason))));
        card.recognition()
                .ifPresent(recognition -> line(0, say("explain.recognition", Map.of("recognition", recognition))));
    }

    /**
     * A node and its parts.
     *
     * @param inPass whether it is inside a part whose pass is counted: what it makes up of that part is said of each point
     */
    private void node(NodeCard node, int depth, boolean inPass) {
        boolean passing = inPass || node.pass().isPresent();
        line(depth, passing ? points(node) : heading(node));
        node.contributions().forEach(contribution -> contribution(contribution, depth + 1));
        node.children().forEach(child -> node(child, depth + 1, passing));
    }

    private String heading(NodeCard node) {
        String heading = points(node);
        if (node.factor().isEmpty()) {
            return heading;
        }
        Factor factor = node.factor().get();
        return factor.numerator().signum() == 0
                ? say("explain.not-counted", Map.of("heading", heading))
                : say(
                        "explain.counted",
                        Map.of("heading", heading, "factor", factor, "points", signed(factor.of(node.points()))));
    }

    private String points(NodeCard node) {
        String points =
                ShownNumber.of(node.points(), card.digits(), node.max().stream().toList());
        String max = node.full().map(full -> plain(full)).orElse("");
        boolean counts = node.state() == NodeState.SCORED || node.state() == NodeState.FILLED;
        boolean closed = node.state() == NodeState.GATED && !max.isEmpty();
        if (!counts && !closed) {
            return say("explain.node-state", Map.of("title", node.title(), "state", node.state()));
        }
        String code = closed ? "explain.node-state-max" : max.isEmpty() ? "explain.node" : "explain.node-max";
        return say(code, Map.of("title", node.title(), "state", node.state(), "points", points, "max", max));
    }

    private void contribution(Contribution contribution, int depth) {
        line(depth, contributions.of(contribution));
    }

    /** A number that stands as it is: a score, or full points. */
    private static String plain(BigDecimal number) {
        return ShownNumber.of(number, Integer.MAX_VALUE);
    }

    private String signed(BigDecimal points) {
        return ShownNumber.signed(points, card.digits());
    }

    private String say(String code, Map<String, ?> arguments) {
        return ScoringMessages.messages().format(locale, code, arguments);
    }

    private void line(int depth, String content) {
        text.append("  ".repeat(depth)).append(content).append('\n');
    }
}
