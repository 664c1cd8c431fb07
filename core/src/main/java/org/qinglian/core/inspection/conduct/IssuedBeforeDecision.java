package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.DecisionCitation;

/** A negative notice appears on the day its decision takes effect or later (通报早于决定生效). */
final class IssuedBeforeDecision implements Check {
    @Override
    public String id() {
        return "conduct.issued-before-decision";
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
            if (notice.isNegative()
                    && notice.isPublishedOn(inspected.asOf())
                    && notice.decision().isPresent()) {
                judge(notice, pointer, verdicts);
            }
        });
    }

    private static void judge(CaseNotice notice, String pointer, Verdicts verdicts) {
        Optional<LocalDate> effective = notice.decision().flatMap(DecisionCitation::effectiveOn);
        if (effective.isEmpty() || notice.issuedOn().isEmpty()) {
            verdicts.notAssessable(notice, "conduct.issued-before-decision.no-date", Map.of());
        } else {
            LocalDate issued = notice.issuedOn().get();
            verdicts.expect(
                    !issued.isBefore(effective.get()),
                    notice,
                    pointer + "/history",
                    Map.of("found", issued, "expected", effective.get()));
        }
    }
}
