package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.qinglian.core.common.Ref;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.Probation;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Appointment;
import org.qinglian.core.organization.Cadre;

/** Flaws of sanctions (纪律处分类问题). */
final class DisciplineFlaws {
    private static final LocalDate FIRST = LocalDate.of(2025, 9, 1);
    private static final LocalDate AS_OF = CountyGenerator.AS_OF;

    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(
                    decisions(), deadlines(), MembershipFlaws.ALL, DisciplineFigureFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private DisciplineFlaws() {}

    private static List<SeededFlaw> decisions() {
        return List.of(
                decision(
                        "history-in-order",
                        "The draft went to the meeting before the person was heard.",
                        DisciplineFlaws::isLightOfParty,
                        s -> s.withHistory(without(s, DecisionStage.HEARING))),
                decision(
                        "effective-before-decided",
                        "The day of the draft was copied as the day of effect.",
                        DisciplineFlaws::isLightOfParty,
                        s -> s.withHistory(on(
                                s,
                                DecisionStage.EFFECTIVE,
                                s.decidedOn().orElseThrow().minusDays(1)))),
                decision(
                        "no-deciding-body",
                        "The body that decided was left out of the form.",
                        DisciplineFlaws::isLightOfParty,
                        s -> s.withDecidedBy(Optional.empty())),
                SeededFlaw.found(
                        "discipline.party-sanction-of-non-member",
                        1,
                        "A warning of the Party was entered for a civil servant who never joined it.",
                        DisciplineFlaws::neverJoined),
                SeededFlaw.found(
                        "discipline.sanction-unfit-for-person",
                        1,
                        "An administrative demotion was entered for a member who holds no public office.",
                        DisciplineFlaws::unfit),
                decision(
                        "removal-without-post",
                        "A member without a post was removed from one instead of receiving a serious warning.",
                        s -> s.inLieuOf().isPresent(),
                        s -> s.withInLieuOf(Optional.empty()).withSanction(Sanction.PARTY_REMOVAL)),
                decision(
                        "substitution-misplaced",
                        "The wrong line was ticked as the sanction that the warning stands for.",
                        s -> s.inLieuOf().isPresent(),
                        s -> s.withInLieuOf(Sanction.PARTY_PROBATION)),
                decision(
                        "probation-term",
                        "Eighteen months of probation were decided, which the rules do not know.",
                        s -> s.probation().isPresent(),
                        s -> s.withProbation(Probation.of(18))),
                decision(
                        "matter-sanctioned-twice",
                        "The administrative decision was entered as a second one of the Party.",
                        s -> s.sanction() == Sanction.WARNING && s.appeals().isEmpty(),
                        s -> reported(s).withSanction(Sanction.PARTY_WARNING)),
                decision(
                        "term-out-of-range",
                        "The terms of several acts were added up without regard to the limit.",
                        s -> s.sanction() == Sanction.DEMERIT && s.appeals().isEmpty(),
                        s -> s.withTermMonths(60)),
                decision(
                        "suspension-too-long",
                        "A suspension was prolonged and prolonged.",
                        s -> s.sanction() == Sanction.SUSPENSION,
                        s -> s.withTermMonths(9)),
                SeededFlaw.found(
                        "discipline.appointed-while-barred",
                        2,
                        "An admonition of the month before was not looked up when the post was filled.",
                        DisciplineFlaws::appointedWhileBarred));
    }

    private static List<SeededFlaw> deadlines() {
        return List.of(
                decision(
                        "decided-late",
                        "The case lay for more than a year.",
                        s -> s.sanction() == Sanction.DEMERIT && s.appeals().isEmpty(),
                        s -> s.withFiledOn(
                                s.decidedOn().orElseThrow().minusMonths(12).minusDays(1))),
                decision(
                        "extension-unapproved",
                        "The time was extended by word of mouth.",
                        s -> s.extension().isPresent(),
                        s -> s.withExtension(s.extension().orElseThrow().withApprovedBy(Optional.empty()))),
                decision(
                        "announced-late",
                        "The decision was never read out to the branch.",
                        s -> isLightOfParty(s) && took(s, AS_OF.minusDays(150), AS_OF.minusDays(40)),
                        s -> s.withHistory(s.history().subList(0, 4))),
                decision(
                        "executed-late",
                        "The posts of one on probation were taken away weeks later.",
                        s -> s.sanction() == Sanction.PARTY_PROBATION
                                && s.appeals().isEmpty()
                                && took(s, FIRST, AS_OF.minusDays(60)),
                        DisciplineFlaws::executedLate),
                decision(
                        "execution-reported-late",
                        "Nobody reported to the commission that the decision was carried out.",
                        s -> isLightOfParty(s) && took(s, FIRST, LocalDate.of(2026, 3, 20)),
                        s -> s.withHistory(without(s, DecisionStage.EXECUTION_REPORTED))),
                decision(
                        "administrative-executed-late",
                        "The pay office changed the grade in the month after next.",
                        s -> s.sanction() == Sanction.DEMOTION
                                && s.extension().isEmpty()
                                && took(s, FIRST, AS_OF.minusDays(60)),
                        DisciplineFlaws::executedLate),
                appeal(
                        "appeal-more-severe",
                        "The reviewers raised the sanction of one who had asked for a review.",
                        s -> s.appeals().stream()
                                .anyMatch(each -> each.changedTo().isPresent()),
                        a -> a.withChangedTo(Sanction.SERIOUS_DEMERIT)),
                appeal(
                        "appeal-decided-late",
                        "The re-examination took a hundred days and more.",
                        s -> s.regime() == SanctionRegime.PARTY
                                && took(s, FIRST, AS_OF.minusDays(160))
                                && !s.appeals().isEmpty(),
                        a -> a.withDecidedOn(a.filedOn().plusDays(110))),
                appeal(
                        "appeal-filed-late",
                        "The request came seven weeks after the decision was served, and was taken up without a word.",
                        s -> s.regime() == SanctionRegime.ADMINISTRATIVE
                                && !s.appeals().isEmpty(),
                        a -> a.withInformedOn(a.filedOn().minusDays(50))));
    }

    private static SeededFlaw decision(
            String check, String story, Predicate<SanctionDecision> fits, UnaryOperator<SanctionDecision> change) {
        return SeededFlaw.found(
                "discipline." + check,
                1,
                story,
                draft -> draft.claim(draft.chance(check), draft.discipline.decisions, fits, 1)
                        .forEach(decision -> CountyDraft.replace(draft.discipline.decisions, change.apply(decision))));
    }

    private static SeededFlaw appeal(
            String check, String story, Predicate<SanctionDecision> fits, UnaryOperator<Appeal> change) {
        return decision(
                check, story, fits, s -> s.withAppeals(change.apply(s.appeals().get(0))));
    }

    /** A warning of the Party that was not appealed and takes the place of nothing. */
    private static boolean isLightOfParty(SanctionDecision decision) {
        boolean light =
                decision.sanction() == Sanction.PARTY_WARNING || decision.sanction() == Sanction.PARTY_SERIOUS_WARNING;
        return light
                && decision.inLieuOf().isEmpty()
                && decision.appeals().isEmpty()
                && decision.effectiveOn().isPresent();
    }

    private static boolean took(SanctionDecision decision, LocalDate first, LocalDate last) {
        return decision.effectiveOn()
                .filter(day -> !day.isBefore(first) && !day.isAfter(last))
                .isPresent();
    }

    private static SanctionDecision executedLate(SanctionDecision decision) {
        LocalDate late = decision.effectiveOn().orElseThrow().plusDays(45);
        return decision.withHistory(on(decision, DecisionStage.EXECUTED, late));
    }

    /** With the report that the Party wants, as far as it is due by now. */
    private static SanctionDecision reported(SanctionDecision decision) {
        LocalDate day = decision.effectiveOn().orElseThrow().plusDays(90);
        if (day.isAfter(AS_OF)) {
            return decision;
        }
        List<Step<DecisionStage>> steps = new ArrayList<>(decision.history());
        steps.add(Step.of(DecisionStage.EXECUTION_REPORTED, day));
        return decision.withHistory(steps);
    }

    private static List<Step<DecisionStage>> without(SanctionDecision decision, DecisionStage stage) {
        return decision.history().stream().filter(step -> step.state() != stage).toList();
    }

    private static List<Step<DecisionStage>> on(SanctionDecision decision, DecisionStage stage, LocalDate day) {
        return decision.history().stream()
                .map(step -> step.state() == stage ? Step.of(stage, day) : step)
                .toList();
    }

    /** The cadre is no member: the link to the membership goes, and nobody else is meant by it. */
    private static void neverJoined(CountyDraft draft) {
        SanctionDecision decision = draft.claim(
                        draft.chance("never-joined"),
                        draft.discipline.decisions,
                        each -> isLightOfParty(each) && each.person().cadre().isPresent(),
                        1)
                .get(0);
        Ref<Cadre> person = decision.person().cadre().orElseThrow();
        draft.discipline.decisions.stream()
                .filter(other -> other.person().equals(decision.person()))
                .forEach(other -> draft.claim(other.id()));
        draft.cadres.replaceAll(cadre -> cadre.id().equals(person) ? cadre.withMember(Optional.empty()) : cadre);
    }

    private static void unfit(CountyDraft draft) {
        Actor member = draft.discipline.decisions.stream()
                .filter(each -> each.person().member().isPresent())
                .map(SanctionDecision::person)
                .findFirst()
                .orElseThrow();
        draft.claim(
                        draft.chance("unfit"),
                        draft.discipline.decisions,
                        each -> each.sanction() == Sanction.DEMOTION
                                && each.extension().isEmpty(),
                        1)
                .forEach(decision -> CountyDraft.replace(draft.discipline.decisions, decision.withPerson(member)));
    }

    private static void appointedWhileBarred(CountyDraft draft) {
        Map<Ref<Cadre>, Long> held =
                draft.appointments.stream().collect(Collectors.groupingBy(Appointment::holder, Collectors.counting()));
        Set<Ref<Cadre>> concerned = new HashSet<>();
        draft.discipline.decisions.forEach(decision -> decision.person().cadre().ifPresent(concerned::add));
        draft.notices.forEach(
                notice -> notice.persons().forEach(person -> person.cadre().ifPresent(concerned::add)));
        List<Appointment> fit = draft.appointments.stream()
                .filter(each -> each.during().from().isAfter(LocalDate.of(2025, 6, 1))
                        && each.during().from().isBefore(AS_OF))
                .filter(each -> CountyDraft.known(held, each.holder()) == 1)
                .filter(each -> !concerned.contains(each.holder()))
                .toList();
        for (Appointment appointment : draft.chance("barred").shuffled(fit).subList(0, 2)) {
            LocalDate day = appointment.during().from().minusDays(30);
            int number = draft.discipline.decisions.size() + 1;
            draft.discipline.decisions.add(SanctionDecision.builder()
                    .id(Ids.of("s", number, 4))
                    .person(Actor.cadre(appointment.holder().id()))
                    .matter("示组诫（虚构）" + number)
                    .sanction(Sanction.ADMONITION)
                    .decidedBy(Actor.organization(OrganizationGenerator.COUNTY.id()))
                    .history(List.of(
                            Step.of(DecisionStage.DRAFT, day.minusDays(9)),
                            Step.of(DecisionStage.DECIDED, day),
                            Step.of(DecisionStage.EFFECTIVE, day)))
                    .build());
        }
    }
}
