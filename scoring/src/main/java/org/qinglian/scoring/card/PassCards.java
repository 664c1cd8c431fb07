package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.evaluation.NodeState;
import org.qinglian.scoring.evaluation.NodeTrace;
import org.qinglian.scoring.fact.ScoringMessages;
import org.qinglian.scoring.rule.ShownNumber;
import org.qinglian.scoring.rule.Wording;
import org.qinglian.scoring.scheme.Pass;

/**
 * The cards of parts whose passes are counted (达标项评分卡). What a part earns and loses makes up its own points, and is said
 * of them; of the score it makes up nothing, for there the pass alone counts.
 *
 * @param words the wording of the subject
 * @param digits the decimals with which points are shown at the most
 * @param scored whether there is a score
 */
record PassCards(Wording words, int digits, boolean scored) {
    /**
     * The card of a part.
     *
     * @param own its card as if it were the whole
     * @param part what it came to
     * @param pass what a pass is
     * @param points the points of the score that its pass makes up
     */
    NodeCard of(NodeCard own, NodeTrace part, Pass pass, BigDecimal points) {
        NodeCard card = inPart(own);
        if (!part.counts()) {
            return card;
        }
        List<Contribution> contributions = new ArrayList<>();
        contributions.add(
                CardDraft.contribution(part, ContributionKind.PASS, points, reason(part.points(), pass), List.of()));
        contributions.addAll(card.contributions());
        return with(card, card.factor(), contributions, card.children());
    }

    private LocalizedText reason(BigDecimal found, Pass pass) {
        BigDecimal missing = pass.atLeast().subtract(found);
        return ScoringMessages.text(
                missing.signum() > 0 ? "card.pass-missed" : "card.pass",
                Map.of(
                        "bound", words.exact(pass.atLeast()),
                        "found", words.number(found, pass.atLeast()),
                        "missing", words.number(missing, BigDecimal.ZERO)));
    }

    private NodeCard inPart(NodeCard node) {
        boolean counts = scored && node.state().compareTo(NodeState.EXCLUDED) < 0;
        return with(
                node,
                Optional.of(Factor.none()).filter(none -> counts),
                node.contributions().stream().map(this::inPart).toList(),
                node.children().stream().map(this::inPart).toList());
    }

    private Contribution inPart(Contribution own) {
        LocalizedText reason = own.points().signum() == 0
                ? own.reason()
                : ScoringMessages.text(
                        "card.of-part",
                        Map.of("reason", own.reason(), "points", ShownNumber.signed(own.points(), digits)));
        return new Contribution(own.node(), own.kind(), BigDecimal.ZERO, reason, own.facts());
    }

    private static NodeCard with(
            NodeCard node, Optional<Factor> factor, List<Contribution> contributions, List<NodeCard> children) {
        return new NodeCard(
                node.id(),
                node.title(),
                node.state(),
                node.points(),
                node.max(),
                factor,
                node.source(),
                contributions,
                children);
    }
}
