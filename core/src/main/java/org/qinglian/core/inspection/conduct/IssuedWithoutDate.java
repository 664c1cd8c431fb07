package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.lifecycle.Step;

/** A notice that was corrected, withdrawn or archived was issued on some day (通报无印发日期). */
final class IssuedWithoutDate implements Check {
    @Override
    public String id() {
        return "conduct.issued-without-date";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            List<NoticeStatus> later = notice.standing().stream()
                    .map(Step::state)
                    .filter(state -> state.compareTo(NoticeStatus.ISSUED) >= 0)
                    .toList();
            if (!later.isEmpty()) {
                verdicts.expect(
                        notice.issuedOn().isPresent(),
                        notice,
                        pointer + "/history",
                        Map.of("found", later.get(later.size() - 1)));
            }
        });
    }
}
