package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.stream.Stream;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.evaluation.RuleTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.RuleText;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Item;

/**
 * The contributions of the rules of an item: each with its sentence and the facts that it counted.
 *
 * <p>Where points were lost, a rule that could have earned them is named too, with what was found and what would have earned
 * more: whoever is scored is owed the reason for what they did not get.
 *
 * @param words the wording of the subject
 * @param facts the facts of the period
 * @param subject the identifier of the subject
 */
record RuleContributions(Wording words, Facts facts, String subject) {
    /**
     * The contributions of an item.
     *
     * @param node the item
     * @param factor what part of its points reaches the score
     * @param losing whether it lost points whose reason is to be told
     */
    List<Contribution> of(NodeTrace node, Factor factor, boolean losing) {
        List<Contribution> contributions = new ArrayList<>();
        Item item = (Item) node.node();
        for (int i = 0; i < item.rules().size(); i++) {
            Rule rule = item.rules().get(i);
            RuleTrace came = node.rules().get(i);
            BigDecimal points = factor.of(came.points());
            boolean more = losing && came.more();
            boolean told = more || (losing && came.points().signum() != 0);
            if (told || points.signum() != 0) {
                contributions.add(CardMaker.contribution(
                        node,
                        ContributionKind.RULE,
                        points,
                        RuleText.of(rule, came.applies(), more, words),
                        citations(rule)));
            }
        }
        return contributions;
    }

    private List<Citation> citations(Rule rule) {
        return Stream.concat(
                        rule.reads().keySet().stream(), rule.when().stream().flatMap(Condition::measures))
                .distinct()
                .map(words.measures()::get)
                .flatMap(measure -> measure.cite(facts, subject).stream())
                .toList();
    }
}
