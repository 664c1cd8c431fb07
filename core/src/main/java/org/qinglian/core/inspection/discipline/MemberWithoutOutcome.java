package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.OrganizationMeasure;
import org.qinglian.core.organization.Actor;

/** Of everybody in an organisation that was reorganised or dissolved it is decided what becomes of them (改组、解散后人员未逐一处理). */
final class MemberWithoutOutcome implements Check {
    @Override
    public String id() {
        return "discipline.member-without-outcome";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第十五条、第十六条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<OrganizationMeasure> measures = inspected.programme().discipline().measures();
        if (measures.isEmpty()) {
            return;
        }
        MeasuredPeople people = new MeasuredPeople(inspected);
        for (int i = 0; i < measures.size(); i++) {
            OrganizationMeasure measure = measures.get(i);
            if (measure.kind().isForNextCommittee() && measure.isDecidedBy(inspected.asOf())) {
                judge(measure, "/discipline/measures/" + i + "/outcomes", people, inspected, verdicts);
            }
        }
    }

    private static void judge(
            OrganizationMeasure measure,
            String pointer,
            MeasuredPeople people,
            Inspected inspected,
            Verdicts verdicts) {
        LocalDate decided = measure.decidedOn().orElseThrow();
        Deadline deadline = Deadline.of(
                decided,
                inspected.norms(DisciplineNorms.standard()).membership().settlePeople(),
                inspected.calendar());
        Map<Actor, LocalDate> settled = new HashMap<>();
        for (MemberOutcome outcome : measure.outcomes()) {
            settled.merge(
                    inspected.people().known(outcome.person()),
                    outcome.on(),
                    (one, other) -> one.isBefore(other) ? one : other);
        }
        for (Actor person : people.of(measure, decided)) {
            verdicts.expectInTime(
                    measure,
                    pointer,
                    deadline,
                    Optional.ofNullable(settled.get(person)),
                    inspected.asOf(),
                    Map.of("measure", measure.kind(), "person", person));
        }
    }
}
