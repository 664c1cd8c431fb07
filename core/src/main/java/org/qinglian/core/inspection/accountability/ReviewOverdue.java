package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** A breach that is open for a stated reason is looked at again when it was said (缓办逾期未复核). */
final class ReviewOverdue implements Check {
    @Override
    public String id() {
        return "accountability.review-overdue";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第三条");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Breach> breaches = inspected.programme().accountability().breaches();
        for (int i = 0; i < breaches.size(); i++) {
            Breach breach = breaches.get(i);
            Optional<LocalDate> review = breach.answer()
                    .filter(BreachAnswer.Open.class::isInstance)
                    .map(BreachAnswer.Open.class::cast)
                    .flatMap(BreachAnswer.Open::reviewOn);
            if (review.isPresent() && !breach.foundOn().isAfter(inspected.asOf())) {
                verdicts.expect(
                        !inspected.asOf().isAfter(review.get()),
                        breach,
                        "/accountability/breaches/" + i + "/answer/reviewOn",
                        Map.of("found", review.get(), "asOf", inspected.asOf()));
            }
        }
    }
}
