package org.qinglian.core.inspection.conduct;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.NoticePolarity;

/** A negative notice names whom it is about, the rule and the outcome (反面通报要素不全). */
final class NegativeIncomplete implements Check {
    @Override
    public String id() {
        return "conduct.negative-incomplete";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("通报曝光要素：姓名、单位、职务、主要事实、处理结果（中央纪委评论）"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<CaseNotice> notices = inspected.programme().conduct().notices();
        for (int i = 0; i < notices.size(); i++) {
            CaseNotice notice = notices.get(i);
            String pointer = "/conduct/notices/" + i;
            if (notice.polarity() != NoticePolarity.NEGATIVE || !notice.isPublished()) {
                continue;
            }
            List<String> missing = new ArrayList<>();
            if (notice.subjects().isEmpty()) {
                missing.add("subjects");
            }
            if (notice.rules().isEmpty()) {
                missing.add("rules");
            }
            if (notice.outcome().isEmpty()) {
                missing.add("outcome");
            }
            verdicts.expect(missing.isEmpty(), notice, pointer, Map.of("found", String.join(", ", missing)));
        }
    }
}
