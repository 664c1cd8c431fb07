package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** When a decision is revoked, its notice is corrected or withdrawn (决定撤销后通报未更正). */
final class RevokedNotCorrected implements Check {
    @Override
    public String id() {
        return "conduct.revoked-not-corrected";
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
            Notices.revokedOn(notice, inspected)
                    .ifPresent(revoked -> verdicts.expect(
                            Notices.isPutRight(notice, revoked, inspected.asOf()),
                            notice,
                            pointer + "/history",
                            Map.of("found", notice.stateOn(inspected.asOf()).orElseThrow(), "revoked", revoked)));
        });
    }
}
