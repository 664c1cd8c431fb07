package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.FiledReview;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;

/** Who is under filed review gets no inquiry beside it (已立案审查另行启动问责调查). */
final class InquiryUnderReview extends CaseCheck {
    InquiryUnderReview() {
        super("accountability.inquiry-under-review", Severity.ERROR, Articles.of("第九条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<FiledReview> review = subject.filedReview().filter(filed -> filed.isFiled(inspected.asOf()));
        if (review.isEmpty()) {
            return;
        }
        Optional<LocalDate> inquiry = subject.reachedOn(AccountabilityState.INQUIRY)
                .filter(day -> !day.isAfter(inspected.asOf()))
                .filter(review.get()::isFiled);
        verdicts.expect(
                inquiry.isEmpty(),
                subject,
                pointer + "/filedReview",
                Map.of(
                        "found",
                        inquiry.orElse(inspected.asOf()),
                        "expected",
                        review.get().filedOn()));
    }
}
