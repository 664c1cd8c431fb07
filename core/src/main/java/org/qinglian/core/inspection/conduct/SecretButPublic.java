package org.qinglian.core.inspection.conduct;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.conduct.SecrecyOutcome;

/** What the secrecy review restricts is not published (涉密内容公开). */
final class SecretButPublic implements Check {
    @Override
    public String id() {
        return "conduct.secret-but-public";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党党务公开条例（试行）", "第十五条").withVersion("2017"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.audience() == NoticeAudience.PUBLIC && notice.isPublishedOn(inspected.asOf())) {
                notice.secrecy()
                        .ifPresentOrElse(
                                outcome -> verdicts.expect(
                                        outcome == SecrecyOutcome.CLEARED,
                                        notice,
                                        pointer + "/audience",
                                        Map.of("found", notice.audience(), "outcome", outcome)),
                                () -> verdicts.notAssessable(notice, "conduct.secret-but-public.no-outcome", Map.of()));
            }
        });
    }
}
