package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;

/** A negative notice appears on the day its decision takes effect or later (通报早于决定生效). */
final class IssuedBeforeDecision implements Check {
    /** What the register of discipline says by having no day. */
    private static final LocalizedText NOT_YET = LocalizedText.of("（尚未生效）", "a day to come");

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
                judge(notice, pointer, inspected, verdicts);
            }
        });
    }

    private static void judge(CaseNotice notice, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> effective = Notices.effectiveOn(notice, inspected);
        boolean isKnown =
                effective.isPresent() || Notices.registered(notice, inspected).isPresent();
        if (!isKnown || notice.issuedOn().isEmpty()) {
            verdicts.notAssessable(notice, "conduct.issued-before-decision.no-date", Map.of());
        } else {
            LocalDate issued = notice.issuedOn().get();
            verdicts.expect(
                    effective.filter(day -> !issued.isBefore(day)).isPresent(),
                    notice,
                    pointer + "/history",
                    Map.of(
                            "found",
                            issued,
                            "expected",
                            effective.<Object>map(day -> day).orElse(NOT_YET)));
        }
    }
}
