package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.stream.Stream;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.evaluation.RuleTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.fact.SourceType;
import org.qinglian.scoring.fact.StandingMeasure;
import org.qinglian.scoring.rule.Condition;
import org.qinglian.scoring.rule.Rule;
import org.qinglian.scoring.rule.RuleText;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Item;
import org.qinglian.scoring.scheme.Node;

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
            List<LocalizedText> notes = notes(measures(rule));
            boolean told = more || (losing && came.points().signum() != 0) || !notes.isEmpty();
            if (told || points.signum() != 0) {
                contributions.add(CardMaker.contribution(
                        node,
                        ContributionKind.RULE,
                        points,
                        noted(RuleText.of(rule, came.applies(), more, words), notes),
                        citations(rule)));
            }
        }
        return contributions;
    }

    /** A reason with what is to be told of how the measures came about. */
    private static LocalizedText noted(LocalizedText reason, List<LocalizedText> notes) {
        return notes.isEmpty()
                ? reason
                : ScoringMessages.text("card.noted", Map.of("reason", reason, "notes", Wording.stated(notes)));
    }

    /** The reason why facts are not there, with what is to be told of the measures that lack them. */
    LocalizedText absence(NodeTrace node, LocalizedText reason) {
        return noted(reason, notes(AbsentMeasures.names(node.node(), words.row())));
    }

    private List<LocalizedText> notes(Stream<String> names) {
        return names.map(words.measures()::get)
                .flatMap(measure -> measure.notes(facts, subject, words.labels()).stream())
                .toList();
    }

    /** The least reliable type of source that the rules of an item read; none of a group. */
    static Optional<SourceType> source(Node node, Map<String, Measure> measures) {
        return node instanceof Item item
                ? item.rules().stream()
                        .flatMap(RuleContributions::measures)
                        .map(measures::get)
                        .map(Measure::source)
                        .max(Comparator.naturalOrder())
                : Optional.empty();
    }

    private static Stream<String> measures(Rule rule) {
        return Stream.concat(
                        rule.reads().keySet().stream(), rule.when().stream().flatMap(Condition::measures))
                .distinct();
    }

    private List<Citation> citations(Rule rule) {
        return measures(rule)
                .map(words.measures()::get)
                .map(this::compared)
                .flatMap(measure -> measure.cite(facts, subject).stream())
                .toList();
    }

    /** A standing rests on the facts of the measure by which subjects are compared. */
    private Measure compared(Measure measure) {
        return measure instanceof StandingMeasure standing
                ? words.measures().getOrDefault(standing.of(), measure)
                : measure;
    }
}
