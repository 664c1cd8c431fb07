package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.Redress;

/** When a notice of a revoked decision is put right, somebody is charged with clearing the name of those concerned (撤销后未安排澄清). */
final class RevokedWithoutClarification implements Check {
    @Override
    public String id() {
        return "conduct.revoked-without-clarification";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("公职人员政务处分法", "第六十条").withVersion("2020"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            Optional<LocalDate> revoked = Notices.revokedOn(notice, inspected);
            if (revoked.isPresent() && Notices.isPutRight(notice, revoked.get(), inspected.asOf())) {
                verdicts.expect(
                        notice.redress().flatMap(Redress::clarifier).isPresent(),
                        notice,
                        pointer + "/redress",
                        Map.of("revoked", revoked.get()));
            }
        });
    }
}
