package org.qinglian.core.inspection.conduct;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.conduct.ConductNorms;
import org.qinglian.core.conduct.NoticeStatus;

/** A notice is issued after every stage that the norms ask for, such as the secrecy review (印发前审核环节缺失). */
final class StageSkipped implements Check {
    @Override
    public String id() {
        return "conduct.stage-skipped";
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
        List<NoticeStatus> required = inspected.norms(ConductNorms.standard()).requiredStages();
        Notices.forEach(inspected, (notice, pointer) -> {
            Optional<LocalDate> issued = notice.issuedOn().filter(day -> !day.isAfter(inspected.asOf()));
            if (issued.isPresent()) {
                List<NoticeStatus> missing = required.stream()
                        .filter(stage -> !notice.hasReached(stage, issued.get()))
                        .toList();
                verdicts.expect(
                        missing.isEmpty(),
                        notice,
                        pointer + "/history",
                        Map.of("found", Notices.listed(missing), "issued", issued.get()));
            }
        });
    }
}
