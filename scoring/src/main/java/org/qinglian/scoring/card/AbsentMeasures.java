package org.qinglian.scoring.card;

import java.util.List;
import java.util.Map;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Measure;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Absence;

/**
 * Which measures of a node are not there, why, and what that comes to (缺项说明). The raw measure is named, never a derived
 * one.
 *
 * @param wording the wording of the scheme
 * @param row what was found of the subject
 */
record AbsentMeasures(Wording wording, MeasuredRow row) {
    /** What is not there and what the scheme makes of it; with how the points are earned, if any were lost for it. */
    LocalizedText reason(NodeTrace node, NodeWords words, boolean losing) {
        List<LocalizedText> absent = names(words).stream()
                .map(name -> ScoringMessages.text(
                        "measure.bracketed",
                        Map.of("measure", wording.title(name), "availability", row.availability(name))))
                .toList();
        LocalizedText reason =
                ScoringMessages.text("card.absent", Map.of("measures", Wording.listed(absent), "policy", policy(node)));
        if (!losing || words.rules().isEmpty()) {
            return reason;
        }
        List<LocalizedText> terms =
                words.rules().stream().map(rule -> rule.text().terms()).toList();
        return ScoringMessages.text("card.absent-terms", Map.of("reason", reason, "terms", Wording.listed(terms)));
    }

    /** Whether any measure of the node itself is not there. */
    boolean any(NodeWords words) {
        return !names(words).isEmpty();
    }

    /** The measures of the node itself that are not there. */
    List<Measure> measures(NodeWords words) {
        return names(words).stream().map(wording.measures()::get).toList();
    }

    private List<String> names(NodeWords words) {
        return words.measures().stream()
                .filter(name -> row.availability(name) != Availability.OBSERVED)
                .toList();
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
}
