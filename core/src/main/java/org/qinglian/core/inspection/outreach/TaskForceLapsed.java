package org.qinglian.core.inspection.outreach;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.outreach.OutreachBasis;
import org.qinglian.core.outreach.TaskForce;

/** A task force has a leader and a last day, and is dissolved when that is over (专班有始有终). */
final class TaskForceLapsed extends RecordCheck<TaskForce> {
    private static final LocalizedText LEADER = Wording.text("无负责人（leader）", "no leader");
    private static final LocalizedText DUE = Wording.text("无期限（dueOn）", "no last day (dueOn)");

    TaskForceLapsed() {
        super(
                "outreach.task-force-lapsed",
                Severity.WARNING,
                Optional.of(OutreachBasis.TARGETS),
                OutreachCollections.TASK_FORCES);
    }

    @Override
    protected void judge(TaskForce force, String pointer, Inspected inspected, Verdicts verdicts) {
        if (force.formedOn().isAfter(inspected.asOf())) {
            return;
        }
        List<LocalizedText> faults = new ArrayList<>();
        if (force.leader().isEmpty()) {
            faults.add(LEADER);
        }
        if (force.dueOn().isEmpty()) {
            faults.add(DUE);
        }
        LocalDate asOf = inspected.asOf();
        boolean dissolved =
                force.dissolvedOn().filter(day -> !day.isAfter(asOf)).isPresent();
        force.dueOn()
                .filter(due -> asOf.isAfter(due) && !dissolved)
                .ifPresent(due -> faults.add(Wording.text("期限 " + due + " 已过未解散", "not dissolved after " + due)));
        verdicts.expect(faults.isEmpty(), force, pointer, Map.of("found", Wording.all(faults)));
    }
}
