package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.BreachSource;
import org.qinglian.core.accountability.Evidence;
import org.qinglian.core.accountability.EvidenceKind;
import org.qinglian.core.accountability.Exemption;
import org.qinglian.core.accountability.ExemptionGround;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Duty;

/**
 * Makes breaches (失责情形): one behind each case, but not behind a report that proved false, in a duty of the one who
 * answers for it where he holds one; and some that were exempted at once
 * or are open for a reason.
 */
final class BreachGenerator {
    private static final int EXEMPTED = 4;
    private static final int OPEN = 4;

    private final CountyDraft draft;
    private final Chance chance;
    private final Map<Actor, Ref<Duty>> duties = new HashMap<>();

    private BreachGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("breaches");
        draft.responsibility.assignments.forEach(
                assignment -> duties.putIfAbsent(assignment.holder(), assignment.duty()));
    }

    static void generate(CountyDraft draft) {
        BreachGenerator generator = new BreachGenerator(draft);
        draft.accountability.cases.stream()
                .filter(each -> each.closure().isEmpty())
                .forEach(generator::answered);
        for (int i = 0; i < EXEMPTED; i++) {
            LocalDate found = generator.chance.day(LocalDate.of(2026, 2, 1), LocalDate.of(2026, 7, 31));
            generator.unsettled(
                    found, new BreachAnswer.Exempted(exemption(ExemptionGround.UNFORESEEABLE, found.plusDays(20))));
        }
        for (int i = 0; i < OPEN; i++) {
            LocalDate found = generator.chance.day(LocalDate.of(2026, 8, 1), LocalDate.of(2026, 9, 20));
            generator.unsettled(
                    found,
                    BreachAnswer.Open.of(
                            "审计尚未结束，责任待核实（虚构示例）。", CountyGenerator.AS_OF.plusDays(generator.chance.between(5, 60))));
        }
    }

    /** An exemption that stands. */
    static Exemption exemption(ExemptionGround ground, LocalDate approved) {
        return Exemption.builder()
                .addGrounds(ground)
                .reason("已尽职责（虚构示例）。")
                .approvedBy(AccountabilityGenerator.COUNTY)
                .approvedOn(approved)
                .addEvidence(new Evidence(EvidenceKind.MINUTES, "会议记录（虚构示例）", Optional.of(approved.minusDays(90))))
                .build();
    }

    private void answered(AccountabilityCase each) {
        LocalDate clue = each.reachedOn(AccountabilityState.CLUE).orElseThrow();
        draft.accountability.breaches.add(Breach.builder()
                .id(nextId())
                .responsible(each.object())
                .duty(Optional.ofNullable(duties.get(each.object())))
                .foundOn(clue.minusDays(chance.between(0, 10)))
                .source(each.source())
                .matter(each.matter())
                .description("推进清廉建设不力、推诿拖延（虚构示例）。")
                .answer(new BreachAnswer.HeldToAccount(each.id()))
                .build());
    }

    private void unsettled(LocalDate found, BreachAnswer answer) {
        Actor responsible = Actor.of(chance.pick(draft.cadres));
        draft.accountability.breaches.add(Breach.builder()
                .id(nextId())
                .responsible(responsible)
                .duty(Optional.ofNullable(duties.get(responsible)))
                .foundOn(found)
                .source(BreachSource.APPRAISAL)
                .description("年度重点任务未按期完成（虚构示例）。")
                .answer(answer)
                .build());
    }

    private Ref<Breach> nextId() {
        return Ids.of("b", draft.accountability.breaches.size() + 1, 4);
    }
}
