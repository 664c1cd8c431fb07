package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.ResponsibilityTier;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.care.ConditionJudgement;
import org.qinglian.core.care.CorrectionOrder;
import org.qinglian.core.care.Distinction;
import org.qinglian.core.care.DistinctionJudgement;
import org.qinglian.core.care.DistinctionSide;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceStandard;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.care.ToleranceTrigger;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;

/** Flaws that show only when cases are seen beside each other or beside tolerance (问责全局类问题). */
final class WholeAccountabilityFlaws {
    private static final int ENOUGH = 20;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = List.of(
            SeededFlaw.found(
                    "accountability.duplicate-case",
                    1,
                    "Two offices took up the same petition.",
                    WholeAccountabilityFlaws::twice),
            SeededFlaw.found(
                    "accountability.decided-though-tolerated",
                    1,
                    "The office that exempted the cadre and the one that admonished him did not talk to each other.",
                    WholeAccountabilityFlaws::tolerated),
            SeededFlaw.found(
                    "accountability.tolerance-not-examined",
                    1,
                    "The application was granted in another office; the case went on as if there were none.",
                    WholeAccountabilityFlaws::notExamined),
            SeededFlaw.found(
                    "accountability.generalised",
                    1,
                    "After one bad ranking a campaign held whole groups of ordinary members to account.",
                    WholeAccountabilityFlaws::campaign));

    private WholeAccountabilityFlaws() {}

    private static void notExamined(CountyDraft draft) {
        AccountabilityCase each = draft.claim(
                        draft.chance("not-examined"),
                        draft.accountability.cases,
                        leader -> leader.has(MeasureKind.ADMONITION),
                        1)
                .get(0);
        LocalDate recognised = each.decidedOn().orElseThrow().minusDays(9);
        draft.care.tolerances.add(application(each, recognised).withOutcome(ToleranceOutcome.MITIGATE));
    }

    private static void twice(CountyDraft draft) {
        AccountabilityCase first = circular(draft, "twice");
        draft.accountability.cases.add(first.withId(Ref.of(first.id() + "-again")));
    }

    private static void tolerated(CountyDraft draft) {
        AccountabilityCase each = circular(draft, "tolerated");
        LocalDate recognised = each.decidedOn().orElseThrow().minusDays(9);
        ToleranceApplication application = application(each, recognised);
        draft.care.tolerances.add(application);
        CountyDraft.replace(
                draft.accountability.cases,
                each.withTolerance(ToleranceConsidered.examined(recognised, application.id())));
    }

    private static void campaign(CountyDraft draft) {
        AccountabilityCase pattern = circular(draft, "campaign");
        int cases = draft.accountability.cases.size() + ENOUGH;
        List<Member> ordinary = draft.members.stream()
                .filter(member -> member.category().equals(Optional.of(MemberCategory.ORDINARY)))
                .limit(cases)
                .toList();
        for (Member member : ordinary) {
            draft.accountability.cases.add(pattern.withId(Ref.of("k-campaign-" + member.id()))
                    .withMatter("示问函〔2026〕专项")
                    .withObject(Actor.of(member)));
        }
    }

    private static AccountabilityCase circular(CountyDraft draft, String stream) {
        return draft.claim(
                        draft.chance(stream),
                        draft.accountability.cases,
                        each -> each.tier().equals(Optional.of(ResponsibilityTier.IMPORTANT))
                                && each.correction().isEmpty(),
                        1)
                .get(0);
    }

    /** An examination that is in order in itself: applied for, recognised, corrected in time. */
    private static ToleranceApplication application(AccountabilityCase each, LocalDate recognised) {
        Actor county = Actor.organization(OrganizationGenerator.COUNTY.id());
        return ToleranceApplication.builder()
                .id(Ref.of("tol-" + each.id()))
                .title(LocalizedText.of("合同条款考虑不周（虚构示例）", "A contract that did not foresee a case (fictional)"))
                .trigger(ToleranceTrigger.ON_APPLICATION)
                .matter(each.matter().orElseThrow())
                .proceeding(each.id().id())
                .subject(each.object())
                .error("contract-of-" + each.id())
                .addDistinctions(
                        new DistinctionJudgement(Distinction.FIRST_TRIAL, DistinctionSide.ERROR, Optional.of("首次试行")))
                .conditions(ToleranceStandard.sixConditions().conditions().stream()
                        .map(condition -> ConditionJudgement.met(condition, "核实报告（虚构示例）"))
                        .toList())
                .outcome(ToleranceOutcome.EXEMPT)
                .correction(new CorrectionOrder("限期补签协议（虚构示例）", recognised.plusDays(30)))
                .addHistory(
                        Step.of(ToleranceState.APPLIED, recognised.minusDays(15)),
                        Step.of(ToleranceState.ACCEPTED, recognised.minusDays(13)),
                        Step.of(ToleranceState.VERIFYING, recognised.minusDays(12)),
                        Step.<ToleranceState>of(ToleranceState.RECOGNISED, recognised)
                                .by(county),
                        Step.of(ToleranceState.NOTIFIED, recognised.plusDays(2)),
                        Step.of(ToleranceState.CORRECTING, recognised.plusDays(3)),
                        Step.of(ToleranceState.CLOSED, recognised.plusDays(20)))
                .build();
    }
}
