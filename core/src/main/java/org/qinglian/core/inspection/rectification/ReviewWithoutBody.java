package org.qinglian.core.inspection.rectification;

import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.rectification.ElectionReview;
import org.qinglian.core.rectification.RectificationBasis;
import org.qinglian.core.rectification.ReviewState;

/** Whether somebody is kept or removed is decided by a named body (留任清退由组织决定). */
final class ReviewWithoutBody extends RectificationCheck<ElectionReview> {
    ReviewWithoutBody() {
        super(
                "rectification.review-without-body",
                Severity.ERROR,
                RectificationBasis.ELECTION,
                RectificationCollections.ELECTION_REVIEWS);
    }

    @Override
    protected void judge(ElectionReview review, String pointer, Inspected inspected, Verdicts verdicts) {
        for (Step<ReviewState> step : review.standing()) {
            if (step.state() == ReviewState.KEPT || step.state() == ReviewState.REMOVED) {
                verdicts.expect(
                        step.by().filter(actor -> !actor.isPerson()).isPresent(),
                        review,
                        pointer + "/history/" + review.history().indexOf(step),
                        Map.of("state", step.state(), "found", Wording.of(step.by())));
            }
        }
    }
}
