package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.scheme.Item;

/** The contributions of the rules of an item: each with its sentence and the facts that it counted. */
final class RuleContributions {
    private RuleContributions() {}

    static List<Contribution> of(
            NodeTrace node,
            Factor factor,
            Map<String, Measure> measures,
            MeasuredRow measured,
            Facts facts,
            String subject) {
        List<Contribution> contributions = new ArrayList<>();
        Item item = (Item) node.node();
        for (int i = 0; i < item.rules().size(); i++) {
            BigDecimal points = factor.of(node.rules().get(i));
            Rule rule = item.rules().get(i);
            if (points.signum() != 0) {
                contributions.add(CardMaker.contribution(
                        node,
                        ContributionKind.RULE,
                        points,
                        rule.explain(measures, measured),
                        citations(rule, measures, facts, subject)));
            }
        }
        return contributions;
    }

    private static List<Citation> citations(Rule rule, Map<String, Measure> measures, Facts facts, String subject) {
        return Stream.concat(
                        rule.reads().keySet().stream(), rule.when().stream().flatMap(Condition::measures))
                .distinct()
                .map(measures::get)
                .flatMap(measure -> measure.cite(facts, subject).stream())
                .toList();
    }
}
