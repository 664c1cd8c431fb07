package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.ReviewState;

/** Several bodies review together (联审). */
final class ReviewNotJoint extends RectificationCheck<ElectionReview> {
    ReviewNotJoint() {
        super(
                "rectification.review-not-joint",
                Severity.ERROR,
                RectificationBasis.ELECTION,
                RectificationCollections.ELECTION_REVIEWS);
    }

    @Override
    protected void judge(ElectionReview review, String pointer, Inspected inspected, Verdicts verdicts) {
        if (review.hasReached(ReviewState.REVIEWED, inspected.asOf())) {
            long bodies = review.reviewers().stream()
                    .filter(reviewer -> !reviewer.isPerson())
                    .distinct()
                    .count();
            verdicts.expect(
                    bodies >= norms(inspected).reviewersAtLeast(),
                    review,
                    pointer + "/reviewers",
                    Map.of("found", bodies, "expected", norms(inspected).reviewersAtLeast()));
        }
    }
}
