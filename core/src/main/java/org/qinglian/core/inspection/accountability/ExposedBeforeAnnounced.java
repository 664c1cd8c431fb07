package org.qinglian.core.inspection.accountability;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** A case is made public after the decision was announced to its object, not before (曝光早于宣布). */
final class ExposedBeforeAnnounced extends CaseCheck {
    ExposedBeforeAnnounced() {
        super(
                "accountability.exposed-before-announced",
                Severity.ERROR,
                Optional.of(Basis.assumption("决定生效、宣布、通报、公开")));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<LocalDate> exposed =
                subject.exposure().map(Exposure::on).filter(day -> !day.isAfter(inspected.asOf()));
        if (exposed.isEmpty()) {
            return;
        }
        boolean announced = subject.hasReached(AccountabilityState.ANNOUNCED, exposed.get());
        verdicts.expect(
                announced,
                subject,
                pointer + "/exposure/on",
                Map.of(
                        "found",
                        exposed.get(),
                        "expected",
                        subject.reachedOn(AccountabilityState.ANNOUNCED)
                                .map(day -> words("accountability.announced-on", Map.of("day", day)))
                                .orElseGet(() -> words("accountability.not-announced", Map.of()))));
    }
}
