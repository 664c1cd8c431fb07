package org.qinglian.core.inspection.rectification;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.DisqualificationGround;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.GroundFinding;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.ReviewState;

/** A review answers every ground, and what it finds rests on evidence (逐项审查). */
final class ReviewIncomplete extends RectificationCheck<ElectionReview> {
    ReviewIncomplete() {
        super(
                "rectification.review-incomplete",
                Severity.ERROR,
                RectificationBasis.ELECTION,
                RectificationCollections.ELECTION_REVIEWS);
    }

    @Override
    protected void judge(ElectionReview review, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!review.hasReached(ReviewState.VERIFIED, inspected.asOf())) {
            return;
        }

        List<DisqualificationGround> open =
                new ArrayList<>(review.unanswered(norms(inspected).disqualifications()));
        review.findings().stream()
                .filter(finding -> finding.found() && finding.evidence().isEmpty())
                .map(GroundFinding::ground)
                .forEach(open::add);
        verdicts.expect(open.isEmpty(), review, pointer + "/findings", Map.of("found", Wording.names(open)));
    }
}
