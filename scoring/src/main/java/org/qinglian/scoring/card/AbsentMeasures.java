package org.qinglian.scoring.card;

import java.util.Locale;
import java.util.Map;
import java.util.stream.Collectors;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.MeasureText;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Item;

/** Which measures of an item are not there, and why (缺项说明). The raw measure is named, never a derived one. */
final class AbsentMeasures {
    private AbsentMeasures() {}

    static LocalizedText of(NodeTrace node, Map<String, Measure> measures, MeasuredRow measured) {
        return LocalizedText.of(
                say(node, measures, measured, Locale.CHINA, "、"), say(node, measures, measured, Locale.ENGLISH, ", "));
    }

    private static String say(
            NodeTrace node, Map<String, Measure> measures, MeasuredRow measured, Locale locale, String comma) {
        if (!(node.node() instanceof Item item)) {
            return "–";
        }
        String said = item.rules().stream()
                .flatMap(rule -> rule.reads().keySet().stream())
                .distinct()
                .filter(name -> measured.availability(name) != Availability.OBSERVED)
                .map(name -> MeasureText.title(name, measures).in(locale) + " ("
                        + measured.availability(name).label().in(locale) + ")")
                .collect(Collectors.joining(comma));
        return said.isEmpty() ? "–" : said;
    }
}
