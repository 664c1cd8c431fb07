package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.evaluation.Recognition;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.SchemeSource;

/**
 * A scorecard (评分卡): what one subject scored in one period by one version of a scheme, and why.
 *
 * @param subject the identifier of the subject
 * @param scheme the identifier of the scheme
 * @param version its version
 * @param title its title
 * @param source where the scheme comes from
 * @param period the period
 * @param score the score; absent if facts are not there without which the scheme gives none
 * @param grade the band of the score, after overrides and quotas
 * @param digits the decimals with which its numbers are shown to a reader at the most; the card has every digit
 * @param root the tree with every point
 * @param adjustments what happened to the score after the tree: overrides and rounding
 * @param bands the better grades that only an extra condition kept from the subject
 * @param overrides the overrides that hold or could not be assessed
 * @param recognition whether it is recognised; absent if the scheme recognises nobody
 * @param recognisedFrom the lowest grade that is recognised
 * @param quota how a quota settled the grade, in words, if one did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Scorecard(
        String subject,
        String scheme,
        String version,
        LocalizedText title,
        SchemeSource source,
        Period period,
        Optional<BigDecimal> score,
        Optional<Band> grade,
        int digits,
        NodeCard root,
        List<Contribution> adjustments,
        List<BandCard> bands,
        List<OverrideCard> overrides,
        Optional<Recognition> recognition,
        Optional<Band> recognisedFrom,
        Optional<LocalizedText> quota) {
    public Scorecard {
        bands = Copy.list(bands);
        adjustments = Copy.list(adjustments);
        overrides = Copy.list(overrides);
    }

    /** This card with what the whole scoring made of the grade. */
    public Scorecard settled(Optional<Band> settled, Optional<Recognition> recognised, Optional<LocalizedText> reason) {
        return new Scorecard(
                subject,
                scheme,
                version,
                title,
                source,
                period,
                score,
                settled,
                digits,
                root,
                adjustments,
                bands,
                overrides,
                recognised,
                recognisedFrom,
                reason);
    }

    /** Everything that makes up the score; its points add up to it. Empty if there is no score. */
    public List<Contribution> contributions() {
        if (score.isEmpty()) {
            return List.of();
        }
        List<Contribution> all = new ArrayList<>();
        root.stream().forEach(node -> all.addAll(node.contributions()));
        all.addAll(adjustments);
        return all;
    }

    /** How many points of the score rest on each type of source; absent if there is no score. */
    public Optional<SourcePoints> pointsBySource() {
        return score.map(points -> SourcePoints.of(root, points));
    }

    /** The node of an identifier. */
    public Optional<NodeCard> node(String id) {
        return root.stream().filter(node -> node.id().equals(id)).findFirst();
    }

    /** The card as text: score, grade, and every point with its reason and facts. */
    public String explain(Locale locale) {
        return new ExplanationText(this, locale).text();
    }
}
