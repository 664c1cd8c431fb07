package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** An inquiry is left out only for a filed review that takes its place (无立案审查而不调查). */
final class SkippedWithoutReview extends CaseCheck {
    SkippedWithoutReview() {
        super("accountability.skipped-without-review", Severity.ERROR, Articles.of("第九条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> skipped = subject.reachedOn(AccountabilityState.SKIPPED_UNDER_REVIEW)
                .filter(day -> !day.isAfter(inspected.asOf()));
        skipped.ifPresent(day -> verdicts.expect(
                subject.filedReview().filter(review -> review.isFiled(day)).isPresent(),
                subject,
                pointer + "/filedReview",
                Map.of("found", day)));
    }
}
