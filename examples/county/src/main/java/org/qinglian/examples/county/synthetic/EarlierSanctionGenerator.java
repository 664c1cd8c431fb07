package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import org.qinglian.core.common.Basis;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.AppealKind;
import org.qinglian.core.discipline.AppealOutcome;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionDecisionBuilder;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;

/**
 * Makes the sanctions of an earlier year that care goes on with (往年处分): Party warnings whose period is over, and a few that
 * were revoked. They are claimed, so that no flaw of another feature touches them.
 */
final class EarlierSanctionGenerator {
    private static final LocalDate FIRST = LocalDate.of(2024, 6, 3);
    private static final LocalDate LAST = LocalDate.of(2025, 2, 28);
    private static final int REVOKED = 4;

    private final CountyDraft draft;
    private final Chance chance;
    private final Deque<Member> persons;

    private EarlierSanctionGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("earlier-sanctions");
        Set<Actor> taken = new HashSet<>();
        draft.discipline.decisions.forEach(decision -> taken.add(decision.person()));
        draft.cadres.forEach(cadre -> cadre.member().ifPresent(member -> taken.add(Actor.member(member.id()))));
        this.persons = new ArrayDeque<>(chance.shuffled(draft.members.stream()
                .filter(member -> member.status() == MembershipStatus.FULL)
                .filter(member -> !taken.contains(Actor.of(member)))
                .toList()));
    }

    /** The decisions, which are in the draft as well. */
    static List<SanctionDecision> generate(CountyDraft draft) {
        EarlierSanctionGenerator generator = new EarlierSanctionGenerator(draft);
        int count = 14 + draft.size.cadres() / 100;
        List<SanctionDecision> decisions = new ArrayList<>();
        for (int i = 0; i < count; i++) {
            SanctionDecision decision = generator.decision(i < REVOKED);
            draft.claim(decision.id());
            draft.discipline.decisions.add(decision);
            decisions.add(decision);
        }
        return decisions;
    }

    private SanctionDecision decision(boolean revoked) {
        int number = draft.discipline.decisions.size() + 1;
        LocalDate effective = chance.day(FIRST, LAST);
        SanctionDecisionBuilder decision = SanctionDecision.builder()
                .id(Ids.of("s", number, 4))
                .person(Actor.of(persons.remove()))
                .matter("示纪立（虚构）往" + number)
                .sanction(Sanction.PARTY_WARNING)
                .decidedBy(Actor.organization(OrganizationGenerator.DISCIPLINE.id()))
                .addBases(Basis.of("中国共产党纪律处分条例").withVersion("2023"))
                .filedOn(effective.minusDays(90))
                .actedUntil(effective.minusDays(120))
                .addHistory(
                        Step.of(DecisionStage.DRAFT, effective.minusDays(30)),
                        Step.of(DecisionStage.HEARING, effective.minusDays(12)),
                        Step.of(DecisionStage.DECIDED, effective),
                        Step.of(DecisionStage.EFFECTIVE, effective),
                        Step.of(DecisionStage.ANNOUNCED, effective.plusDays(6)));
        return revoked ? revoked(decision, effective.plusDays(60)) : carriedOut(decision, effective);
    }

    private static SanctionDecision carriedOut(SanctionDecisionBuilder decision, LocalDate effective) {
        return decision.addHistory(
                        Step.of(DecisionStage.EXECUTED, effective.plusDays(20)),
                        Step.of(DecisionStage.EXECUTION_REPORTED, effective.plusDays(80)))
                .build();
    }

    private static SanctionDecision revoked(SanctionDecisionBuilder decision, LocalDate day) {
        Actor county = Actor.organization(OrganizationGenerator.COUNTY.id());
        return decision.addHistory(Step.of(DecisionStage.REVOKED, day).by(county))
                .addAppeals(Appeal.builder()
                        .kind(AppealKind.PARTY_RE_EXAMINATION)
                        .informedOn(day.minusDays(54))
                        .filedOn(day.minusDays(40))
                        .decidedOn(day)
                        .decidedBy(county)
                        .outcome(AppealOutcome.REVOKED)
                        .build())
                .build();
    }
}
