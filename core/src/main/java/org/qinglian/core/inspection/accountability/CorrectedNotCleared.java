package org.qinglian.core.inspection.accountability;

import java.util.HashSet;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.accountability.Correction;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticeAudience;

/** Who was wrongly held to account is cleared before the same audience (纠错后未在同等范围澄清). */
final class CorrectedNotCleared implements Check {
    @Override
    public String id() {
        return "accountability.corrected-not-cleared";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第二十一条");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Set<Ref<AccountabilityCase>> appealed = new HashSet<>();
        inspected.programme().accountability().appeals().stream()
                .filter(appeal -> appeal.hasReached(AppealState.CORRECTED, inspected.asOf()))
                .forEach(appeal -> appealed.add(appeal.accountabilityCase()));
        AccountabilityCollections.CASES.forEach(inspected, (each, pointer) -> {
            if (appealed.contains(each.id()) || each.isCorrected(inspected.asOf())) {
                verdicts.expect(
                        isCleared(each, inspected),
                        each,
                        pointer + "/correction",
                        Map.of("expected", audience(each, inspected)));
            }
        });
    }

    private static boolean isCleared(AccountabilityCase each, Inspected inspected) {
        Optional<Correction> cleared = each.correction()
                .filter(correction -> !correction.on().isAfter(inspected.asOf()))
                .filter(correction -> correction
                        .clearedOn()
                        .filter(day -> !day.isAfter(inspected.asOf()))
                        .isPresent());
        NoticeAudience before = audience(each, inspected);
        return cleared.flatMap(Correction::clearedBefore)
                .filter(audience -> audience == NoticeAudience.PUBLIC || audience == before)
                .isPresent();
    }

    /** Before whom the case was made public; what was only announced is known within the Party. */
    private static NoticeAudience audience(AccountabilityCase each, Inspected inspected) {
        return each.exposure()
                .filter(exposure -> !exposure.on().isAfter(inspected.asOf()))
                .map(Exposure::audience)
                .orElse(NoticeAudience.INTERNAL_PARTY);
    }
}
