package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.care.ConditionJudgement;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.Distinction;
import org.qinglian.core.care.DistinctionJudgement;
import org.qinglian.core.care.DistinctionSide;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceApplicationBuilder;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceStandard;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.care.ToleranceTrigger;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;

/** Makes examinations of tolerance (容错审查): each of another cadre; every fifth is rejected, the last ones are open. */
final class ToleranceGenerator {
    private static final LocalDate FIRST = LocalDate.of(2026, 1, 8);
    private static final LocalDate LAST = LocalDate.of(2026, 6, 30);
    private static final int OPEN = 2;

    /** An error as a place might code it (错误类型). */
    private record Fault(String code, String zh, String en) {}

    private static final List<Fault> ERRORS = List.of(
            new Fault("filing-skipped", "扩大试点未先备案", "A pilot extended without filing it first"),
            new Fault("estimate-exceeded", "改造概算估计不足", "A refurbishment costlier than estimated"),
            new Fault("consultation-short", "征求意见时间偏短", "A consultation that was too short"),
            new Fault("contract-gap", "合同条款考虑不周", "A contract that did not foresee a case"));

    private final Chance chance;

    private ToleranceGenerator(Chance chance) {
        this.chance = chance;
    }

    static void generate(CountyDraft draft) {
        ToleranceGenerator generator = new ToleranceGenerator(draft.chance("tolerance"));
        int count = 18 + draft.size.cadres() / 100;
        List<Cadre> subjects = generator.chance.shuffled(draft.cadres).stream()
                .filter(cadre -> cadre.rank() != CadreRank.COUNTY) // whose proceedings are for the city
                .toList();
        for (int i = 0; i < count; i++) {
            boolean open = i >= count - OPEN;
            draft.care.tolerances.add(generator.application(i + 1, subjects.get(i), i % 5 == 4, open));
        }
    }

    private ToleranceApplication application(int number, Cadre subject, boolean rejected, boolean open) {
        Fault error = chance.pick(ERRORS);
        LocalDate applied = open ? CountyGenerator.AS_OF.minusDays(chance.between(4, 12)) : chance.day(FIRST, LAST);
        ToleranceApplicationBuilder application = ToleranceApplication.builder()
                .id(Ids.of("tol", number, 3))
                .title(LocalizedText.of(error.zh() + "（虚构示例）", error.en() + " (fictional)"))
                .trigger(chance.permille(300) ? ToleranceTrigger.EX_OFFICIO : ToleranceTrigger.ON_APPLICATION)
                .matter("示纪函〔2026〕容" + number + "号")
                .proceeding("示问〔2026〕" + number + "号")
                .subject(Actor.of(subject))
                .error(error.code())
                .addHistory(
                        Step.of(ToleranceState.APPLIED, applied),
                        Step.of(ToleranceState.ACCEPTED, applied.plusDays(2)),
                        Step.of(ToleranceState.VERIFYING, applied.plusDays(3)));
        if (open) {
            return application.build();
        }
        LocalDate decided = applied.plusDays(chance.between(10, 25));
        return rejected ? rejected(application, decided) : recognised(application, decided);
    }

    private static ToleranceApplication rejected(ToleranceApplicationBuilder application, LocalDate decided) {
        return application
                .addDistinctions(
                        DistinctionJudgement.of(Distinction.UNRESTRICTED_EXPLORATION, DistinctionSide.VIOLATION))
                .outcome(ToleranceOutcome.REJECT)
                .addHistory(
                        Step.of(ToleranceState.REJECTED, decided).by(county()),
                        Step.of(ToleranceState.NOTIFIED, decided.plusDays(1)),
                        Step.of(ToleranceState.CLOSED, decided.plusDays(1)))
                .build();
    }

    private ToleranceApplication recognised(ToleranceApplicationBuilder application, LocalDate decided) {
        LocalDate due = decided.plusDays(30);
        ToleranceOutcome outcome =
                chance.pick(List.of(ToleranceOutcome.EXEMPT, ToleranceOutcome.MITIGATE, ToleranceOutcome.LIGHTEN));
        return application
                .addDistinctions(
                        new DistinctionJudgement(Distinction.FIRST_TRIAL, DistinctionSide.ERROR, Optional.of("首次试行")))
                .conditions(ToleranceStandard.sixConditions().conditions().stream()
                        .map(condition -> ConditionJudgement.met(condition, "核实报告（虚构示例）"))
                        .toList())
                .outcome(outcome)
                .correction(new CorrectionOrder("限期补办手续并报告（虚构示例）", due))
                .addHistory(
                        Step.of(ToleranceState.RECOGNISED, decided).by(county()),
                        Step.of(ToleranceState.NOTIFIED, decided.plusDays(2)),
                        Step.of(ToleranceState.CORRECTING, decided.plusDays(3)),
                        Step.of(ToleranceState.CLOSED, due.minusDays(chance.between(1, 15))))
                .build();
    }

    private static Actor county() {
        return Actor.organization(OrganizationGenerator.COUNTY.id());
    }
}
