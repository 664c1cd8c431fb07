package org.qinglian.scoring.card;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.MeasureText;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;

/** Which measures of a node are not there, and why (缺项说明). The raw measure is named, never a derived one. */
final class AbsentMeasures {
    private AbsentMeasures() {}

    static LocalizedText of(NodeTrace node, Map<String, Measure> measures, MeasuredRow measured) {
        return LocalizedText.of(
                say(node, measures, measured, Locale.CHINA, "、"), say(node, measures, measured, Locale.ENGLISH, ", "));
    }

    /** Whether any measure of the node itself is not there. */
    static boolean any(NodeTrace node, MeasuredRow measured) {
        return names(node.node(), measured).findAny().isPresent();
    }

    private static Stream<String> names(Node node, MeasuredRow measured) {
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

    private static String say(
            NodeTrace node, Map<String, Measure> measures, MeasuredRow measured, Locale locale, String comma) {
        String said = names(node.node(), measured)
                .map(name -> ScoringMessages.messages()
                        .format(
                                locale,
                                "measure.bracketed",
                                Map.of(
                                        "measure", MeasureText.title(name, measures),
                                        "availability", measured.availability(name))))
                .collect(Collectors.joining(comma));
        return said.isEmpty() ? "–" : said;
    }
}
