package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;

/** The case that an accepted application for tolerance names as its proceeding has examined it (所属问责案件未审查容错申请). */
final class ToleranceNotExamined implements Check {
    @Override
    public String id() {
        return "accountability.tolerance-not-examined";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.practice("容错审查与问责同步启动（大理州做法，本库默认采用）"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<ToleranceApplication> applications = inspected.programme().care().tolerances();
        for (int i = 0; i < applications.size(); i++) {
            ToleranceApplication application = applications.get(i);
            if (application.isInProceeding() && application.hasReached(ToleranceState.ACCEPTED, inspected.asOf())) {
                judge(application, "/care/tolerances/" + i + "/proceeding", inspected, verdicts);
            }
        }
    }

    private static void judge(
            ToleranceApplication application, String pointer, Inspected inspected, Verdicts verdicts) {
        Ref<AccountabilityCase> named = Ref.of(application.proceeding().orElseThrow());
        Optional<AccountabilityCase> proceeding = inspected.registry().find(AccountabilityCase.class, named);
        if (proceeding.isEmpty()) {
            verdicts.notAssessable(
                    application, "accountability.tolerance-not-examined.unknown", Map.of("found", named));
        } else {
            verdicts.expect(
                    examines(proceeding.get(), application, inspected), application, pointer, Map.of("found", named));
        }
    }

    /** It has examined this one; or it has examined none and decided nothing yet. */
    private static boolean examines(
            AccountabilityCase proceeding, ToleranceApplication application, Inspected inspected) {
        Optional<Ref<ToleranceApplication>> examined = proceeding.tolerance().flatMap(ToleranceConsidered::application);
        boolean stillToCome = proceeding.tolerance().isEmpty() && !proceeding.isDecided(inspected.asOf());
        return stillToCome || examined.equals(Optional.of(application.id()));
    }
}
