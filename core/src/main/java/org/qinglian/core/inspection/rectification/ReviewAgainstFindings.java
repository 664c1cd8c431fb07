package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.ReviewState;

/** Who is kept has no ground against sitting, who is removed has one (结论与审查结果一致). */
final class ReviewAgainstFindings extends RectificationCheck<ElectionReview> {
    ReviewAgainstFindings() {
        super(
                "rectification.review-against-findings",
                Severity.ERROR,
                RectificationBasis.ELECTION,
                RectificationCollections.ELECTION_REVIEWS);
    }

    @Override
    protected void judge(ElectionReview review, String pointer, Inspected inspected, Verdicts verdicts) {
        boolean kept = review.hasReached(ReviewState.KEPT, inspected.asOf());
        if (kept || review.hasReached(ReviewState.REMOVED, inspected.asOf())) {
            verdicts.expect(
                    kept == review.found().isEmpty(),
                    review,
                    pointer + "/findings",
                    Map.of(
                            "state",
                            kept ? ReviewState.KEPT : ReviewState.REMOVED,
                            "found",
                            Wording.names(review.found())));
        }
    }
}
