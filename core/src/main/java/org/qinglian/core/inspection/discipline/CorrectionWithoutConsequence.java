package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.NavigableSet;
import java.util.Optional;
import java.util.TreeSet;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.organization.Member;

/** Whoever has not changed in the time given is persuaded to leave or struck off (限期改正无效未作处置). */
final class CorrectionWithoutConsequence implements Check {
    @Override
    public String id() {
        return "discipline.correction-without-consequence";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党不合格党员组织处置办法").withVersion("2024"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        TimeLimit within =
                inspected.norms(DisciplineNorms.standard()).membership().pursueFailure();
        List<MemberDisposal> disposals = inspected.programme().discipline().disposals();
        Map<Ref<Member>, NavigableSet<LocalDate>> ended = ended(disposals);
        for (int i = 0; i < disposals.size(); i++) {
            MemberDisposal disposal = disposals.get(i);
            if (disposal.hasFailedBy(inspected.asOf())) {
                LocalDate failed = disposal.concludedOn().orElseThrow();
                NavigableSet<LocalDate> days = ended.getOrDefault(disposal.member(), new TreeSet<>());
                verdicts.expectInTime(
                        disposal,
                        "/discipline/disposals/" + i + "/conclusion",
                        Deadline.of(failed, within, inspected.calendar()),
                        Optional.ofNullable(days.ceiling(failed)),
                        inspected.asOf(),
                        Map.of("member", disposal.member()));
            }
        }
    }

    /** The days on which it was decided of each member that membership ends. */
    private static Map<Ref<Member>, NavigableSet<LocalDate>> ended(List<MemberDisposal> disposals) {
        Map<Ref<Member>, NavigableSet<LocalDate>> ended = new HashMap<>();
        disposals.stream()
                .filter(disposal -> disposal.kind() != MemberDisposalKind.CORRECTION)
                .forEach(disposal -> ended.computeIfAbsent(disposal.member(), member -> new TreeSet<>())
                        .add(disposal.decidedOn()));
        return ended;
    }
}
