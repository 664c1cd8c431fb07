package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityNorms;
import org.qinglian.core.accountability.AccountabilityReport;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.common.Share;
import org.qinglian.core.organization.Actor;

/** Accountability does not come down mostly on those who lead nothing (问责泛化、向下甩责). */
final class Generalised implements Check {
    private static final int PERCENT = 100;

    @Override
    public String id() {
        return "accountability.generalised";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第十条（比例为本库默认）");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        AccountabilityNorms norms = inspected.norms(AccountabilityNorms.standard());
        List<Actor> objects = inspected.programme().accountability().cases().stream()
                .filter(each -> each.isDecided(inspected.asOf()))
                .map(AccountabilityCase::object)
                .toList();
        Share lowest = AccountabilityReport.lowest(
                objects, inspected.people(), inspected.programme().organization(), norms);
        if (lowest.whole() == 0) {
            return;
        }
        boolean few = lowest.whole() < norms.fewestForAlarm();
        verdicts.expect(
                few || lowest.part() * PERCENT <= lowest.whole() * norms.mostLowestPercent(),
                inspected.programme(),
                AccountabilityCollections.CASES.pointer(),
                Map.of(
                        "found", lowest.part(),
                        "whole", lowest.whole(),
                        "expected", norms.mostLowestPercent()));
    }
}
