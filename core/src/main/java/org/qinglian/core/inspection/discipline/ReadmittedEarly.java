package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.InfluencePeriods;
import org.qinglian.core.discipline.MemberDisposal;
import org.qinglian.core.discipline.MemberDisposalKind;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;

/** Whoever was expelled or struck off is not admitted again before sixty months are over (期限内重新入党). */
final class ReadmittedEarly implements Check {
    @Override
    public String id() {
        return "discipline.readmitted-early";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第十三条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        DisciplineNorms norms = inspected.norms(DisciplineNorms.standard());
        Admissions admissions = new Admissions(inspected);
        InfluencePeriods periods = InfluencePeriods.by(norms);
        for (SanctionDecision decision : inspected.programme().discipline().decisions()) {
            if (decision.sanctionOn(inspected.asOf()) == Sanction.PARTY_EXPULSION) {
                periods.alone(decision, inspected.asOf())
                        .map(InfluencePeriod::days)
                        .ifPresent(barred -> admissions.judge(decision, decision.person(), barred, verdicts));
            }
        }
        for (MemberDisposal disposal : inspected.programme().discipline().disposals()) {
            if (disposal.kind() == MemberDisposalKind.STRUCK_OFF) {
                LocalDate struckOff = disposal.decidedOn();
                LocalDate last =
                        norms.endDay().lastDay(struckOff, norms.membership().noReadmission());
                DateRange barred = DateRange.of(struckOff, last.isBefore(struckOff) ? struckOff : last);
                admissions.judge(disposal, Actor.member(disposal.member().id()), barred, verdicts);
            }
        }
    }

    /** When each member was admitted, and where that is on record. */
    private static final class Admissions {
        private final Inspected inspected;
        private final List<Member> members;
        private final Map<Ref<Member>, Integer> places = new HashMap<>();

        Admissions(Inspected inspected) {
            this.inspected = inspected;
            members = inspected.programme().organization().members();
            for (int i = 0; i < members.size(); i++) {
                places.putIfAbsent(members.get(i).id(), i);
            }
        }

        void judge(Identified<?> ending, Actor person, DateRange barred, Verdicts verdicts) {
            List<Integer> readmitted = inspected.people().records(person).stream()
                    .flatMap(record -> record.member().map(places::get).stream())
                    .filter(place -> isAdmittedIn(members.get(place), barred))
                    .toList();
            if (readmitted.isEmpty()) {
                verdicts.met();
            }
            for (int place : readmitted) {
                verdicts.notMet(
                        members.get(place),
                        "/organization/members/" + place + "/admittedOn",
                        Map.of(
                                "found", members.get(place).admittedOn().orElseThrow(),
                                "event", barred.from(),
                                "other", ending.id(),
                                "expected", barred.until().orElseThrow()));
            }
        }

        private static boolean isAdmittedIn(Member member, DateRange barred) {
            return member.admittedOn()
                    .filter(day -> day.isAfter(barred.from()) && barred.contains(day))
                    .isPresent();
        }
    }
}
