package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.evaluation.RuleTrace;
import org.qinglian.scoring.fact.Citation;
import org.qinglian.scoring.fact.CodeLabels;
import org.qinglian.scoring.fact.Facts;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Wording;

/**
 * The contributions of the rules of an item: each with its sentence and the facts that it counted.
 *
 * <p>Of a rule whose condition does not hold only what concerns the condition is told.
 *
 * <p>Where points were lost, a rule that could have earned them is named too, with what was found and what would have earned
 * more: whoever is scored is owed the reason for what they did not get.
 *
 * @param labels the words for codes
 * @param row what was found of the subject
 * @param facts the facts of the period
 * @param subject the identifier of the subject
 */
record RuleContributions(CodeLabels labels, MeasuredRow row, Facts facts, String subject) {
    /**
     * Adds the contributions of an item.
     *
     * @param contributions what they are added to
     * @param node the item
     * @param rules its rules
     * @param factor what part of its points reaches the score
     * @param losing whether it lost points whose reason is to be told
     */
    void add(List<Contribution> contributions, NodeTrace node, List<ItemRule> rules, Factor factor, boolean losing) {
        for (int i = 0; i < rules.size(); i++) {
            ItemRule rule = rules.get(i);
            RuleTrace came = node.rules().get(i);
            BigDecimal points = factor.of(came.points());
            boolean more = losing && came.more();
            List<LocalizedText> notes = notes(came.applies() ? rule.measures() : rule.asked());
            boolean told = more || (losing && came.points().signum() != 0) || !notes.isEmpty();
            if (told || points.signum() != 0) {
                contributions.add(CardDraft.contribution(
                        node,
                        ContributionKind.RULE,
                        points,
                        noted(rule.text().of(row, came.applies(), more), notes),
                        citations(rule.cited())));
            }
        }
    }

    /** A reason with what is to be told of how measures came about. */
    LocalizedText withNotes(LocalizedText reason, List<Measure> measures) {
        return noted(reason, notes(measures));
    }

    private static LocalizedText noted(LocalizedText reason, List<LocalizedText> notes) {
        return notes.isEmpty()
                ? reason
                : ScoringMessages.text("card.noted", Map.of("reason", reason, "notes", Wording.stated(notes)));
    }

    private List<LocalizedText> notes(List<Measure> measures) {
        if (measures.size() == 1) {
            return measures.get(0).notes(facts, subject, labels);
        }
        List<LocalizedText> notes = new ArrayList<>();
        for (Measure measure : measures) {
            notes.addAll(measure.notes(facts, subject, labels));
        }
        return notes;
    }

    /** The facts of measures, each once. */
    List<Citation> citations(List<Measure> measures) {
        if (measures.size() == 1) {
            return measures.get(0).cite(facts, subject);
        }
        Set<Citation> citations = new LinkedHashSet<>();
        for (Measure measure : measures) {
            citations.addAll(measure.cite(facts, subject));
        }
        return List.copyOf(citations);
    }
}
