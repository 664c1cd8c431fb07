package org.qinglian.scoring.card;

import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.StandingMeasure;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.RuleText;
import org.qinglian.scoring.rule.Wording;

/**
 * A rule as cards tell it (规则说明).
 *
 * @param text how it is said
 * @param names the names of the measures that it and its condition read
 * @param measures these measures
 * @param asked those that the condition reads
 * @param cited the measures whose facts it rests on
 */
record ItemRule(RuleText text, List<String> names, List<Measure> measures, List<Measure> asked, List<Measure> cited) {
    static ItemRule of(Rule rule, Wording wording) {
        Map<String, Measure> all = wording.measures();
        List<String> names = measures(rule).toList();
        List<Measure> measures = names.stream().map(all::get).toList();
        return new ItemRule(
                RuleText.of(rule, wording),
                names,
                measures,
                rule.when().stream()
                        .flatMap(Condition::measures)
                        .distinct()
                        .map(all::get)
                        .toList(),
                cited(measures.stream(), all));
    }

    /** The measures whose facts are cited for these. */
    static List<Measure> cited(Stream<Measure> measures, Map<String, Measure> all) {
        return measures.map(measure -> compared(measure, all)).distinct().toList();
    }

    /** The measures that a rule and its condition read, by name, each once. */
    static Stream<String> measures(Rule rule) {
        return Stream.concat(
                        rule.reads().keySet().stream(), rule.when().stream().flatMap(Condition::measures))
                .distinct();
    }

    /** A standing rests on the facts of the measure by which subjects are compared. */
    private static Measure compared(Measure measure, Map<String, Measure> all) {
        return measure instanceof StandingMeasure standing ? all.getOrDefault(standing.of(), measure) : measure;
    }
}
