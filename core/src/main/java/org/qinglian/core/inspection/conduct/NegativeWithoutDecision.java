package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** A negative notice rests on a decision (反面通报无处理决定). */
final class NegativeWithoutDecision implements Check {
    @Override
    public String id() {
        return "conduct.negative-without-decision";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("先有处理决定，后有通报"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.isNegative() && notice.isPublishedOn(inspected.asOf())) {
                verdicts.expect(notice.decision().isPresent(), notice, pointer + "/decision", Map.of());
            }
        });
    }
}
