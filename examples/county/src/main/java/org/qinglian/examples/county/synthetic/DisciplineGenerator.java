package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Deque;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.ExecutionExtension;
import org.qinglian.core.discipline.Probation;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionDecisionBuilder;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.Institution;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.PersonKind;
import org.qinglian.core.organization.Sector;

/**
 * Makes sanctions (纪律处分): decisions of every regime on invented matters, carried out in time. Nobody among those
 * sanctioned took up a
 * post since their case was filed.
 */
final class DisciplineGenerator {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 8);
    private static final LocalDate NO_POST_SINCE = LocalDate.of(2024, 6, 1);
    private static final Basis PARTY = Basis.of("中国共产党纪律处分条例").withVersion("2023");
    private static final Basis STATE = Basis.of("公职人员政务处分法").withVersion("2020");
    private static final int MOST_REMOVALS = 4;
    private static final int MOST_DAYS_OF_CASE = 200;

    private final CountyDraft draft;
    private final Chance chance;
    private final Deque<Cadre> servants;
    private final Deque<Member> members;
    /** Those of whom it is to be recorded that they are, for they were sanctioned as such. */
    private final Map<Ref<Cadre>, Cadre> civilServants = new HashMap<>();

    private int matters;

    private DisciplineGenerator(CountyDraft draft) {
        this.draft = draft;
        this.chance = draft.chance("discipline");
        this.servants = new ArrayDeque<>(chance.shuffled(servants(draft)));
        Set<Ref<Member>> cadres =
                draft.cadres.stream().flatMap(cadre -> cadre.member().stream()).collect(Collectors.toSet());
        this.members = new ArrayDeque<>(chance.shuffled(draft.members.stream()
                .filter(member -> member.status() == MembershipStatus.FULL)
                .filter(member -> !cadres.contains(member.id()))
                .toList()));
    }

    static void generate(CountyDraft draft) {
        DisciplineGenerator generator = new DisciplineGenerator(draft);
        int rounds = Math.max(10, draft.size.cadres() / 200);
        for (int round = 0; round < rounds; round++) {
            generator.round();
        }
        draft.cadres.replaceAll(cadre -> generator.civilServants.getOrDefault(cadre.id(), cadre));
        generator.removals();
        generator.openCases();
        MembershipGenerator.generate(draft);
        DisciplineFigureGenerator.generate(draft);
    }

    /** Civil servants who took up no post of late. */
    private static List<Cadre> servants(CountyDraft draft) {
        Set<Ref<Institution>> bodies = draft.institutions.stream()
                .filter(institution -> institution.sector().equals(Sector.GOVERNMENT_BODY))
                .map(Institution::id)
                .collect(Collectors.toSet());
        Set<Ref<Cadre>> appointed = new HashSet<>();
        draft.appointments.stream()
                .filter(appointment -> appointment.during().from().isAfter(NO_POST_SINCE))
                .forEach(appointment -> appointed.add(appointment.holder()));
        return draft.cadres.stream()
                .filter(cadre -> cadre.institution().filter(bodies::contains).isPresent())
                .filter(cadre -> !appointed.contains(cadre.id()))
                .toList();
    }

    /** Eight matters, one of each kind that there is. */
    private void round() {
        decide(member(), day(), Sanction.PARTY_WARNING);
        decide(servant(), day(), Sanction.PARTY_WARNING, Sanction.WARNING);
        decide(servant(), day(), Sanction.PARTY_SERIOUS_WARNING, Sanction.DEMERIT);
        decide(servant(), day(), Sanction.ADMONITION);
        decide(servant(), day(), Sanction.SUSPENSION);
        decide(member(), day(), Sanction.PARTY_PROBATION);
        decide(servant(), day(), Sanction.DEMOTION);
        SanctionDecision substituted = decide(member(), day(), Sanction.PARTY_SERIOUS_WARNING);
        replaceLast(substituted.withInLieuOf(Sanction.PARTY_REMOVAL));
    }

    /** Some who had left their posts were removed from them on their last day. */
    private void removals() {
        Set<Actor> sanctioned = draft.discipline.decisions.stream()
                .map(SanctionDecision::person)
                .collect(Collectors.toSet());
        Map<Ref<Cadre>, List<LocalDate>> starts = draft.appointments.stream()
                .collect(Collectors.groupingBy(
                        Appointment::holder,
                        Collectors.mapping(appointment -> appointment.during().from(), Collectors.toList())));
        List<Appointment> ended = draft.appointments.stream()
                .filter(appointment ->
                        !sanctioned.contains(Actor.cadre(appointment.holder().id())))
                .filter(appointment -> appointment
                        .during()
                        .until()
                        .filter(last ->
                                last.isAfter(LocalDate.of(2024, 3, 1)) && last.isBefore(LocalDate.of(2026, 6, 1)))
                        .isPresent())
                .filter(appointment -> isLastPost(appointment, starts))
                .toList();
        for (Appointment appointment : chance.shuffled(ended).stream()
                .filter(each -> draft.claim(each.post()))
                .limit(MOST_REMOVALS)
                .toList()) {
            SanctionDecision removal = decide(
                    Actor.cadre(appointment.holder().id()),
                    appointment.during().until().orElseThrow(),
                    Sanction.PARTY_REMOVAL);
            replaceLast(removal.withPostsRemoved(appointment.post()));
        }
    }

    private void replaceLast(SanctionDecision changed) {
        draft.discipline.decisions.set(draft.discipline.decisions.size() - 1, changed);
    }

    /** The holder took up no other post from the filing of the case to the end of its effect. */
    private static boolean isLastPost(Appointment appointment, Map<Ref<Cadre>, List<LocalDate>> starts) {
        LocalDate last = appointment.during().until().orElseThrow();
        return starts.getOrDefault(appointment.holder(), List.of()).stream()
                .allMatch(
                        from -> from.isBefore(last.minusDays(MOST_DAYS_OF_CASE)) || from.isAfter(last.plusMonths(25)));
    }

    /** Two cases that are not decided yet. */
    private void openCases() {
        for (int i = 0; i < 2; i++) {
            matters++;
            draft.discipline.decisions.add(draft(member(), Sanction.PARTY_WARNING)
                    .filedOn(LocalDate.of(2026, 7, 6 + i))
                    .history(List.of(
                            Step.of(DecisionStage.DRAFT, LocalDate.of(2026, 9, 1)),
                            Step.of(DecisionStage.HEARING, LocalDate.of(2026, 9, 10 + i))))
                    .build());
        }
    }

    /** The decisions of one matter, all of one day; the last of them. */
    private SanctionDecision decide(Actor person, LocalDate effective, Sanction... sanctions) {
        matters++;
        LocalDate filed = effective.minusDays(chance.between(60, MOST_DAYS_OF_CASE));
        for (Sanction sanction : sanctions) {
            SanctionDecisionBuilder decision = draft(person, sanction)
                    .filedOn(filed)
                    .actedUntil(filed.minusDays(chance.between(30, 300)))
                    .history(carriedOut(sanction.regime(), effective));
            terms(decision, sanction, effective);
            draft.discipline.decisions.add(
                    SanctionAppealGenerator.appealed(decision.build(), draft.discipline.decisions.size()));
        }
        return draft.discipline.decisions.get(draft.discipline.decisions.size() - 1);
    }

    private SanctionDecisionBuilder draft(Actor person, Sanction sanction) {
        return SanctionDecision.builder()
                .id(Ids.of("s", draft.discipline.decisions.size() + 1, 4))
                .person(person)
                .matter("示纪立（虚构）" + matters)
                .sanction(sanction)
                .decidedBy(Actor.organization(
                        sanction.regime().isSanctioning()
                                ? OrganizationGenerator.DISCIPLINE.id()
                                : OrganizationGenerator.COUNTY.id()))
                .bases(
                        switch (sanction.regime()) {
                            case PARTY -> List.of(PARTY);
                            case ADMINISTRATIVE -> List.of(STATE);
                            default -> List.of();
                        });
    }

    private void terms(SanctionDecisionBuilder decision, Sanction sanction, LocalDate effective) {
        switch (sanction) {
            case PARTY_PROBATION -> decision.probation(Probation.of(chance.permille(500) ? 12 : 24));
            case SUSPENSION -> decision.termMonths(chance.between(1, 6));
            case DEMERIT ->
                decision.termMonths(chance.permille(300) ? Optional.of(chance.between(12, 24)) : Optional.empty());
            case DEMOTION -> {
                if (matters % 16 == 15) {
                    decision.extension(ExecutionExtension.builder()
                            .months(3)
                            .approvedOn(effective.plusDays(20))
                            .approvedBy(Actor.organization(OrganizationGenerator.COUNTY.id()))
                            .build());
                }
            }
            default -> {}
        }
    }

    /** As far as it has come by now. Nothing but a sanction is heard; only the Party wants a report. */
    private List<Step<DecisionStage>> carriedOut(SanctionRegime regime, LocalDate effective) {
        List<Step<DecisionStage>> steps = new ArrayList<>();
        steps.add(Step.of(DecisionStage.DRAFT, effective.minusDays(chance.between(20, 40))));
        if (regime.isSanctioning()) {
            steps.add(Step.of(DecisionStage.HEARING, effective.minusDays(chance.between(5, 15))));
        }
        steps.add(Step.of(DecisionStage.DECIDED, effective));
        steps.add(Step.of(DecisionStage.EFFECTIVE, effective));
        steps.add(Step.of(DecisionStage.ANNOUNCED, effective.plusDays(chance.between(2, 12))));
        steps.add(Step.of(DecisionStage.EXECUTED, effective.plusDays(chance.between(13, 24))));
        if (regime == SanctionRegime.PARTY) {
            steps.add(Step.of(DecisionStage.EXECUTION_REPORTED, effective.plusDays(chance.between(70, 150))));
        }
        return steps.stream()
                .filter(step -> !step.on().isAfter(CountyGenerator.AS_OF))
                .toList();
    }

    private LocalDate day() {
        return chance.day(FIRST, CountyGenerator.AS_OF.minusDays(30));
    }

    private Actor member() {
        return Actor.of(members.remove());
    }

    /** A civil servant, of whom the record says so. */
    private Actor servant() {
        Cadre servant = servants.remove();
        if (servant.kinds().isEmpty()) {
            civilServants.put(servant.id(), servant.withKinds(PersonKind.CIVIL_SERVANT));
        }
        return Actor.of(servant);
    }
}
