package org.qinglian.core.inspection.conduct;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.NoticePart;

/** A negative notice says whom it is about, in what unit and post, when it happened, the rule and the outcome (反面通报要素不全). */
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
        return Optional.of(Basis.practice("通报曝光要素：姓名、单位、职务、主要事实、处理结果（中央纪委评论）"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        Notices.forEach(inspected, (notice, pointer) -> {
            if (notice.isNegative() && notice.isPublishedOn(inspected.asOf())) {
                List<NoticePart> missing = notice.missingParts();
                verdicts.expect(missing.isEmpty(), notice, pointer, Map.of("found", Notices.listed(missing)));
            }
        });
    }
}
