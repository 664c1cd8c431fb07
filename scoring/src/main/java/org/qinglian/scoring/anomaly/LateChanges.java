package org.qinglian.scoring.anomaly;

import java.time.LocalDate;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;

/** Records that were entered, changed or removed after the deadline (逾期改动记录). */
final class LateChanges implements Detector {
    private static final String CODE = "anomaly.changed-late";

    @Override
    public void detect(Look look, Findings findings) {
        if (look.evidence().changes().isEmpty()) {
            findings.unassessed(CODE, "unassessed.no-changes", Map.of());
            return;
        }
        LocalDate deadline = look.norms()
                .deadline()
                .lastDay(look.scoring().period().end(), look.norms().calendar());
        List<RecordChange> late = look.evidence().changes().stream()
                .filter(change -> change.on().isAfter(deadline))
                .filter(change -> look.scored(change.subject()).isPresent())
                .toList();
        if (late.isEmpty()) {
            return;
        }
        Set<String> units = new LinkedHashSet<>();
        Set<String> records = new LinkedHashSet<>();
        for (RecordChange change : late) {
            look.unit(change.subject()).ifPresent(units::add);
            records.add(change.record());
        }
        findings.found(
                CODE,
                Map.of(
                        "count", late.size(),
                        "records", records.size(),
                        "deadline", deadline,
                        "entered", count(late, RecordChangeKind.ENTERED),
                        "changed", count(late, RecordChangeKind.CHANGED),
                        "removed", count(late, RecordChangeKind.REMOVED)),
                units,
                records);
    }

    private static long count(List<RecordChange> changes, RecordChangeKind kind) {
        return changes.stream().filter(change -> change.kind() == kind).count();
    }
}
