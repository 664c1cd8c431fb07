package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.care.Aftercare;
import org.qinglian.core.care.CareByDecision;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.CareResult;
import org.qinglian.core.care.ClarificationScope;
import org.qinglian.core.care.ExecutionCheck;
import org.qinglian.core.care.ExecutionItem;
import org.qinglian.core.care.ExpiryAssessment;
import org.qinglian.core.care.ExpiryRecommendation;
import org.qinglian.core.care.Incentive;
import org.qinglian.core.care.IncentiveKind;
import org.qinglian.core.care.PeriodsByDecision;
import org.qinglian.core.care.Restoration;
import org.qinglian.core.care.Reuse;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.care.RevisitMethod;
import org.qinglian.core.care.RevisitPriority;
import org.qinglian.core.common.Basis;
import org.qinglian.core.discipline.DisciplineNorms;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.OrganizationRegister;
import org.qinglian.core.organization.People;

/**
 * Makes the care of those who were sanctioned (受处分人员教育管理): a mentor and revisits for each, an assessment and a new
 * post for those of an earlier year, whose period is over, a restored name for those whose sanction was revoked; and incentives for others.
 */
final class AftercareGenerator {
    private static final LocalDate AS_OF = CountyGenerator.AS_OF;

    private final CountyDraft draft;
    private final Chance chance;
    private final People people;
    private final PeriodsByDecision periods;
    private final List<Cadre> colleagues;

    private AftercareGenerator(CountyDraft draft, String stream) {
        this.draft = draft;
        this.chance = draft.chance(stream);
        this.people = people(draft);
        this.periods = periods(draft);
        Set<Actor> engaged = new HashSet<>();
        draft.discipline.decisions.forEach(decision -> engaged.add(people.known(decision.person())));
        draft.appointments.forEach(
                appointment -> engaged.add(Actor.cadre(appointment.holder().id())));
        this.colleagues = chance.shuffled(draft.cadres.stream()
                .filter(cadre -> !engaged.contains(Actor.of(cadre)))
                .toList());
    }

    /** The periods of the decisions as they stand in the draft. */
    static PeriodsByDecision periods(CountyDraft draft) {
        return PeriodsByDecision.of(draft.discipline.decisions, people(draft), DisciplineNorms.standard(), AS_OF);
    }

    private static People people(CountyDraft draft) {
        return People.of(OrganizationRegister.builder()
                .members(draft.members)
                .cadres(draft.cadres)
                .build());
    }

    static void generate(CountyDraft draft) {
        List<SanctionDecision> earlier = EarlierSanctionGenerator.generate(draft);
        AftercareGenerator generator = new AftercareGenerator(draft, "aftercare");
        for (SanctionDecision decision : draft.discipline.decisions) {
            decision.revokedOn().ifPresent(day -> generator.restoration(decision, day));
            generator.periods.of(decision.id()).ifPresent(period -> generator.care(decision, period));
        }
        earlier.forEach(decision -> generator
                .periods
                .of(decision.id())
                .flatMap(InfluencePeriod::lastDay)
                .ifPresent(last -> generator.expired(decision, last)));
        generator.incentives();
    }

    /** Follows up and restores what a flaw of another feature has added since, so that none of them is found by its care. */
    static void catchUp(CountyDraft draft) {
        AftercareGenerator generator = new AftercareGenerator(draft, "catch-up");
        CareByDecision known = CareByDecision.of(draft.care.register());
        for (SanctionDecision decision : draft.discipline.decisions) {
            decision.revokedOn()
                    .filter(day -> !known.isRestored(decision.id()))
                    .ifPresent(day -> generator.restoration(decision, day));
            generator
                    .periods
                    .of(decision.id())
                    .filter(period -> period.sanction() == Sanction.ADMONITION)
                    .filter(period -> known.revisits(decision.id()).isEmpty())
                    .ifPresent(period -> generator.followUp(decision, period));
        }
    }

    private void care(SanctionDecision decision, InfluencePeriod period) {
        Sanction sanction = decision.sanctionOn(AS_OF);
        if (sanction == Sanction.ADMONITION) {
            followUp(decision, period);
        } else if (CareNorms.standard().revisited().contains(sanction)) {
            aftercare(decision);
            LocalDate last = period.lastDay().orElseThrow();
            LocalDate latest = last.isBefore(AS_OF) ? last : AS_OF;
            LocalDate earliest = period.days().from().plusDays(40);
            if (!earliest.isAfter(latest)) {
                revisit(decision, chance.day(earliest, latest));
            }
        }
    }

    private void followUp(SanctionDecision decision, InfluencePeriod period) {
        CareNorms.standard()
                .followUpWindow(period.days().from(), WorkCalendar.standard())
                .map(window -> window.from().plusDays(chance.below(20)))
                .filter(day -> !day.isAfter(AS_OF))
                .ifPresent(day -> revisit(decision, day));
    }

    private void aftercare(SanctionDecision decision) {
        draft.care.aftercares.add(Aftercare.builder()
                .id(Ids.of("ac", draft.care.aftercares.size() + 1, 4))
                .sanction(decision.id())
                .priority(chance.pick(List.of(RevisitPriority.values())))
                .mentor(colleague(0))
                .addResponsible(colleague(1), colleague(2))
                .build());
    }

    private void revisit(SanctionDecision decision, LocalDate day) {
        draft.care.revisits.add(Revisit.builder()
                .id(Ids.of("rv", draft.care.revisits.size() + 1, 4))
                .sanction(decision.id())
                .visitedOn(day)
                .addVisitors(colleague(3), colleague(4))
                .addMethods(RevisitMethod.values())
                .result(chance.permille(700) ? CareResult.GOOD : CareResult.AVERAGE)
                .addExecutionChecks(
                        ExecutionCheck.done(ExecutionItem.FILED), ExecutionCheck.done(ExecutionItem.NO_PROMOTION))
                .build());
    }

    /** Assessed some days after the last day of the period, and used again a month later. */
    private void expired(SanctionDecision decision, LocalDate last) {
        LocalDate assessed = last.plusDays(chance.between(1, 15));
        draft.care.assessments.add(ExpiryAssessment.builder()
                .id(Ids.of("ea", draft.care.assessments.size() + 1, 4))
                .sanction(decision.id())
                .assessedOn(assessed)
                .assessor(Actor.organization(OrganizationGenerator.COUNTY.id()))
                .result(CareResult.GOOD)
                .recommendation(ExpiryRecommendation.NORMAL_USE)
                .build());
        LocalDate appointed = assessed.plusDays(40);
        draft.care.reuses.add(Reuse.builder()
                .id(Ids.of("ru", draft.care.reuses.size() + 1, 4))
                .sanction(decision.id())
                .post("综合岗位负责人（虚构示例）")
                .decidedBy(Actor.organization(OrganizationGenerator.COUNTY.id()))
                .publicisedOn(appointed.minusDays(7))
                .appointedOn(appointed)
                .build());
    }

    private void restoration(SanctionDecision decision, LocalDate revoked) {
        LocalDate day = revoked.plusDays(5);
        draft.care.restorations.add(Restoration.builder()
                .id(Ids.of("rs", draft.care.restorations.size() + 1, 3))
                .decision(decision.id())
                .restoredOn(day.isAfter(AS_OF) ? AS_OF : day)
                .by(Actor.organization(OrganizationGenerator.DISCIPLINE.id()))
                .madeKnown(ClarificationScope.UNIT)
                .scope(ClarificationScope.UNIT)
                .addMeasures("恢复评优资格（虚构示例）")
                .build());
    }

    private void incentives() {
        int count = 16 + draft.size.cadres() / 20;
        List<IncentiveKind> kinds = List.of(IncentiveKind.values());
        List<String> measures = List.of("通报表扬", "容缺支持推进项目", "安排疗休养", "落实职级待遇");
        for (int i = 0; i < count; i++) {
            int kind = i % kinds.size();
            draft.care.incentives.add(Incentive.builder()
                    .id(Ids.of("in", i + 1, 4))
                    .recipient(Actor.of(colleagues.get(i % colleagues.size())))
                    .kind(kinds.get(kind))
                    .measure(measures.get(kind) + "（虚构示例）")
                    .deed("攻坚克难、担当作为（虚构示例）")
                    .basis(Basis.of("关于激励干部担当作为的实施意见（虚构示例）"))
                    .grantedBy(Actor.organization(OrganizationGenerator.COUNTY.id()))
                    .effectiveOn(chance.day(LocalDate.of(2026, 1, 8), AS_OF))
                    .build());
        }
    }

    /** A cadre without a post and without a sanction; five in a row are five persons. */
    private Actor colleague(int place) {
        int shift = draft.care.aftercares.size() + draft.care.revisits.size();
        return Actor.of(colleagues.get((shift * 5 + place) % colleagues.size()));
    }
}
