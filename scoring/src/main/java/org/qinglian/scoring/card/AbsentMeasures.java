package org.qinglian.scoring.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.RuleText;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Absence;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;

/**
 * Which measures of a node are not there, why, and what that comes to (缺项说明). The raw measure is named, never a derived
 * one.
 */
final class AbsentMeasures {
    private AbsentMeasures() {}

    /** What is not there and what the scheme makes of it; with how the points are earned, if any were lost for it. */
    static LocalizedText of(NodeTrace node, boolean losing, Wording words) {
        List<LocalizedText> absent = names(node.node(), words.row())
                .map(name -> ScoringMessages.text(
                        "measure.bracketed",
                        Map.of(
                                "measure", words.title(name),
                                "availability", words.row().availability(name))))
                .toList();
        LocalizedText reason =
                ScoringMessages.text("card.absent", Map.of("measures", Wording.listed(absent), "policy", policy(node)));
        if (!losing || !(node.node() instanceof Item item)) {
            return reason;
        }
        List<LocalizedText> terms =
                item.rules().stream().map(rule -> RuleText.terms(rule, words)).toList();
        return ScoringMessages.text("card.absent-terms", Map.of("reason", reason, "terms", Wording.listed(terms)));
    }

    /** Whether any measure of the node itself is not there. */
    static boolean any(NodeTrace node, MeasuredRow measured) {
        return names(node.node(), measured).findAny().isPresent();
    }

    /** What the scheme made of it, as the state shows. */
    private static Absence policy(NodeTrace node) {
        return switch (node.state()) {
            case RESCALED -> Absence.RESCALE;
            case REFUSED -> Absence.REFUSE;
            case FILLED -> node.points().signum() == 0 ? Absence.ZERO : Absence.FULL;
            case SCORED, GATED, EXCLUDED -> Absence.EXCLUDE;
        };
    }

    /** The measures of a node itself that are not there. */
    static Stream<String> names(Node node, MeasuredRow measured) {
        Stream<String> ofRules = node instanceof Item item
                ? item.rules().stream()
                        .flatMap(rule -> Stream.concat(
                                rule.reads().keySet().stream(),
                                rule.when().stream().flatMap(Condition::measures)))
                : Stream.empty();
        return Stream.concat(node.appliesTo().stream().flatMap(Condition::measures), ofRules)
                .distinct()
                .filter(name -> measured.availability(name) != Availability.OBSERVED);
    }
}
