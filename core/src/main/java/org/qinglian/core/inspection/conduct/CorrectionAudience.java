package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.Redress;

/** A notice is corrected or withdrawn before the audience that it had (更正范围与原通报范围不一致). */
final class CorrectionAudience implements Check {
    @Override
    public String id() {
        return "conduct.correction-audience";
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
            if (notice.hasReached(NoticeStatus.CORRECTED, inspected.asOf())
                    || notice.hasReached(NoticeStatus.WITHDRAWN, inspected.asOf())) {
                notice.redress()
                        .map(Redress::audience)
                        .ifPresentOrElse(
                                audience -> verdicts.expect(
                                        audience == notice.audience(),
                                        notice,
                                        pointer + "/redress/audience",
                                        Map.of("found", audience, "expected", notice.audience())),
                                () -> verdicts.notAssessable(notice, "conduct.correction-audience.not-said", Map.of()));
            }
        });
    }
}
