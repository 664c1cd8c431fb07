package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.ListIterator;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityCaseBuilder;
import org.qinglian.core.accountability.AccountabilityDecision;
import org.qinglian.core.accountability.Authority;
import org.qinglian.core.accountability.BreachSource;
import org.qinglian.core.accountability.Closure;
import org.qinglian.core.accountability.ClosureReason;
import org.qinglian.core.accountability.ExecutionQuality;
import org.qinglian.core.accountability.ExemptionGround;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.accountability.FiledReview;
import org.qinglian.core.accountability.HandlingKind;
import org.qinglian.core.accountability.Initiation;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.accountability.ResponsibilityKind;
import org.qinglian.core.accountability.ResponsibilityTier;
import org.qinglian.core.accountability.Situation;
import org.qinglian.core.accountability.ToleranceConsidered;
import org.qinglian.core.care.ToleranceApplication;
import org.qinglian.core.care.ToleranceOutcome;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;

/**
 * Makes cases of accountability (问责案件), every one invented: in each round a township committee with one of its leaders, an
 * organisational handling, a circular, an exemption, a report that proved false and an inquiry under way; and a few sanctions
 * that followed a filed review.
 */
final class AccountabilityGenerator {
    static final Authority COUNTY = Authority.committee(OrganizationGenerator.COUNTY.id());
    static final Authority COMMISSION = Authority.commission(OrganizationGenerator.DISCIPLINE.id());
    private static final LocalDate FIRST = LocalDate.of(2026, 3, 1);
    private static final LocalDate LAST = LocalDate.of(2026, 7, 31);
    private static final int ROUNDS = 12;
    private static final int CADRES_A_ROUND = 300;
    private static final int SANCTIONED = 3;

    /** So many below the leaders are held to account, each several times: leaders answer for most. */
    private static final int FEW = 6;

    private static final int MANY_DECISIONS = 20;

    private static final List<BreachSource> SOURCES = List.of(
            BreachSource.INSPECTION,
            BreachSource.AUDIT,
            BreachSource.PETITION,
            BreachSource.TELEVISION,
            BreachSource.APPRAISAL,
            BreachSource.SUPERVISION);

    private static final List<Situation> SITUATIONS =
            List.of(Situation.INACTION, Situation.WEAK_OVERSIGHT, Situation.LAX_CONDUCT, Situation.GOVERNANCE_UNMET);

    private final CountyDraft draft;
    private final Chance chance;
    private final List<Cadre> leaders;
    private final List<Cadre> others;
    private int matters;

    private AccountabilityGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("accountability");
        List<Cadre> shuffled = chance.shuffled(draft.cadres);
        this.leaders = shuffled.stream()
                .filter(cadre -> cadre.rank() == CadreRank.TOWNSHIP)
                .toList();
        this.others = shuffled.stream()
                .filter(cadre -> cadre.rank() == CadreRank.GENERAL || cadre.rank() == CadreRank.OTHER)
                .toList();
    }

    static void generate(CountyDraft draft) {
        AccountabilityGenerator generator = new AccountabilityGenerator(draft);
        int rounds = ROUNDS + draft.size.cadres() / CADRES_A_ROUND;
        for (int i = 0; i < rounds; i++) {
            generator.round(i);
        }
        generator.sanctioned();
        generator.tolerances();
        BreachGenerator.generate(draft);
        AppealGenerator.generate(draft);
    }

    private void round(int round) {
        Actor committee = Actor.organization(draft.map
                .townships()
                .get(round % draft.map.townships().size())
                .committee()
                .id());
        LocalDate decided = chance.day(FIRST, LAST);
        AccountabilityCase organization = organization(committee, decided);
        add(organization);
        add(leader(leaders.get((2 * round) % leaders.size()), organization, decided));
        add(handling(leaders.get((2 * round + 1) % leaders.size())));
        add(circular(others.get(round % FEW)));
        add(exempted(others.get((FEW + 2 * round) % others.size())));
        add(unfounded(others.get((FEW + 2 * round + 1) % others.size())));
        add(inHand(chance.pick(leaders)));
    }

    private void add(AccountabilityCase made) {
        draft.accountability.cases.add(made);
    }

    private AccountabilityCaseBuilder started(Actor object) {
        matters++;
        return AccountabilityCase.builder()
                .id(nextId())
                .title(LocalizedText.of("第" + matters + "件问责事项（虚构示例）", "Matter " + matters + " (fictional)"))
                .object(object)
                .matter("示问函〔2026〕" + matters + "号")
                .source(chance.pick(SOURCES))
                .addSituations(chance.pick(SITUATIONS))
                .responsibility(ResponsibilityKind.LEADERSHIP)
                .execution(chance.pick(List.of(ExecutionQuality.values())))
                .initiation(Initiation.of(COMMISSION, COUNTY));
    }

    private Ref<AccountabilityCase> nextId() {
        return Ids.of("k", draft.accountability.cases.size() + 1, 4);
    }

    private AccountabilityCase organization(Actor committee, LocalDate decided) {
        return started(committee)
                .responsibility(ResponsibilityKind.PRINCIPAL)
                .tier(ResponsibilityTier.OVERALL)
                .addMeasures(Measure.of(MeasureKind.EXAMINATION), Measure.of(MeasureKind.CIRCULAR))
                .decision(decision(COMMISSION, Optional.of(COUNTY), decided))
                .tolerance(considered(decided))
                .history(AccountabilityTimeline.filed(decided, actor(COMMISSION)))
                .build();
    }

    /** A leader in the matter of the committee. */
    private AccountabilityCase leader(Cadre leader, AccountabilityCase of, LocalDate decided) {
        return of.withId(nextId())
                .withObject(Actor.of(leader))
                .withResponsibility(ResponsibilityKind.LEADERSHIP)
                .withTier(ResponsibilityTier.MAIN)
                .withMeasures(Measure.of(MeasureKind.ADMONITION))
                .withDecision(decision(COMMISSION, Optional.of(COUNTY), decided));
    }

    private AccountabilityCase handling(Cadre leader) {
        LocalDate decided = chance.day(FIRST, LAST);
        HandlingKind kind = chance.pick(List.of(HandlingKind.SUSPENSION, HandlingKind.TRANSFER, HandlingKind.REMOVAL));
        return started(Actor.of(leader))
                .tier(ResponsibilityTier.MAIN)
                .addMeasures(Measure.of(MeasureKind.CIRCULAR), Measure.handling(kind))
                .decision(decision(COUNTY, Optional.empty(), decided))
                .tolerance(considered(decided))
                .exposure(Exposure.of(decided.plusDays(chance.between(4, 25)), NoticeAudience.PUBLIC))
                .history(AccountabilityTimeline.filed(decided, actor(COUNTY)))
                .build();
    }

    private AccountabilityCase circular(Cadre other) {
        LocalDate decided = chance.day(FIRST, LAST);
        return started(Actor.of(other))
                .tier(ResponsibilityTier.IMPORTANT)
                .addMeasures(Measure.of(MeasureKind.CIRCULAR))
                .decision(decision(COMMISSION, Optional.empty(), decided))
                .tolerance(considered(decided))
                .history(AccountabilityTimeline.filed(decided, actor(COMMISSION)))
                .build();
    }

    private AccountabilityCase exempted(Cadre other) {
        LocalDate on = chance.day(FIRST, LAST);
        return started(Actor.of(other))
                .tolerance(considered(on))
                .exemption(BreachGenerator.exemption(ExemptionGround.RECORDED_OBJECTION, on))
                .history(AccountabilityTimeline.exempted(on, actor(COUNTY)))
                .build();
    }

    private AccountabilityCase unfounded(Cadre other) {
        return started(Actor.of(other))
                .source(BreachSource.PETITION)
                .closure(new Closure(ClosureReason.UNFOUNDED, Optional.of("经核查不属实（虚构示例）。")))
                .history(AccountabilityTimeline.terminated(chance.day(FIRST, LAST)))
                .build();
    }

    private AccountabilityCase inHand(Cadre leader) {
        LocalDate clue = chance.day(LocalDate.of(2026, 8, 20), LocalDate.of(2026, 9, 20));
        return started(Actor.of(leader))
                .history(AccountabilityTimeline.inHand(clue))
                .build();
    }

    /** A few of the sanctions that there are; each is kept as it is, since the case rests on it. */
    private void sanctioned() {
        if (draft.discipline.decisions.size() < MANY_DECISIONS) {
            return;
        }
        Set<Actor> known = new HashSet<>();
        leaders.forEach(cadre -> known.add(Actor.of(cadre)));
        others.forEach(cadre -> known.add(Actor.of(cadre)));
        draft.discipline.decisions.stream()
                .filter(decision -> decision.regime() == SanctionRegime.PARTY && known.contains(decision.person()))
                .filter(decision -> decision.standsOn(CountyGenerator.AS_OF))
                .filter(decision -> decision.effectiveOn()
                        .filter(day -> !day.isBefore(FIRST) && !day.isAfter(LAST))
                        .isPresent())
                .filter(decision -> draft.claim(decision.id()))
                .limit(SANCTIONED)
                .forEach(decision -> add(afterReview(decision)));
    }

    private AccountabilityCase afterReview(SanctionDecision sanction) {
        LocalDate decided = sanction.effectiveOn().orElseThrow();
        return started(sanction.person())
                .matter(sanction.matter())
                .tier(ResponsibilityTier.MAIN)
                .initiation(Optional.empty())
                .filedReview(new FiledReview(sanction.matter(), decided.minusDays(AccountabilityTimeline.BEFORE)))
                .addMeasures(Measure.sanction(sanction.id()))
                .decision(decision(COUNTY, Optional.empty(), decided))
                .tolerance(considered(decided))
                .exposure(Exposure.of(decided.plusDays(10), NoticeAudience.INTERNAL_PARTY))
                .history(AccountabilityTimeline.filedAfterReview(decided, actor(COUNTY)))
                .build();
    }

    /** The proceeding of each examination of tolerance; each is kept as it is, since the examination names it. */
    private void tolerances() {
        for (ListIterator<ToleranceApplication> all = draft.care.tolerances.listIterator(); all.hasNext(); ) {
            ToleranceApplication application = all.next();
            AccountabilityCase proceeding = proceeding(application);
            add(proceeding);
            draft.claim(proceeding.id());
            all.set(application.withProceeding(proceeding.id().id()));
        }
    }

    /** Exempted where tolerance went so far; else what is left of the matter was referred, or the inquiry goes on. */
    private AccountabilityCase proceeding(ToleranceApplication application) {
        AccountabilityCaseBuilder proceeding = started(application.subject());
        Optional<LocalDate> judged = application
                .reachedOn(ToleranceState.RECOGNISED)
                .or(() -> application.reachedOn(ToleranceState.REJECTED));
        if (judged.isEmpty()) {
            LocalDate applied = application.reachedOn(ToleranceState.APPLIED).orElseThrow();
            return proceeding
                    .history(AccountabilityTimeline.inHand(applied.minusDays(8)))
                    .build();
        }
        LocalDate on = judged.get().plusDays(5);
        proceeding.tolerance(ToleranceConsidered.examined(judged.get(), application.id()));
        if (application.outcome().equals(Optional.of(ToleranceOutcome.EXEMPT))) {
            return proceeding
                    .exemption(BreachGenerator.exemption(ExemptionGround.FIRST_TRIAL, on))
                    .history(AccountabilityTimeline.exempted(on, actor(COUNTY)))
                    .build();
        }
        return proceeding
                .closure(new Closure(ClosureReason.REFERRED, Optional.of("转主管部门一并处理（虚构示例）。")))
                .history(AccountabilityTimeline.terminated(on))
                .build();
    }

    private static ToleranceConsidered considered(LocalDate decided) {
        return ToleranceConsidered.none(decided.minusDays(9), "经同步审查，不属于改革创新中的失误（虚构示例）。");
    }

    private AccountabilityDecision decision(Authority by, Optional<Authority> approvedBy, LocalDate decided) {
        return AccountabilityDecision.builder()
                .decidedBy(by)
                .approvedBy(approvedBy)
                .number("示问责〔2026〕" + (draft.accountability.cases.size() + 1) + "号")
                .receivedOn(decided.plusDays(2))
                .build();
    }

    private static Actor actor(Authority authority) {
        return Actor.organization(authority.body().id());
    }
}
