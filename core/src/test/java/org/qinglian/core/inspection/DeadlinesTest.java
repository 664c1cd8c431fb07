package org.qinglian.core.inspection;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ProgrammeSamples.withAccountability;
import static org.qinglian.core.fixture.ProgrammeSamples.withCare;
import static org.qinglian.core.fixture.ProgrammeSamples.withCoverage;
import static org.qinglian.core.fixture.ProgrammeSamples.withDiscipline;
import static org.qinglian.core.fixture.ProgrammeSamples.withResponsibility;
import static org.qinglian.core.inspection.Held.changed;
import static org.qinglian.core.inspection.Held.reached;

import com.tngtech.archunit.core.domain.JavaClasses;
import com.tngtech.archunit.core.importer.ClassFileImporter;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.UnaryOperator;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.accountability.AccountabilityAppeal;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.AppealState;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.Exposure;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.care.ToleranceState;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.StagesInTime;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.conduct.NoticeAudience;
import org.qinglian.core.discipline.Appeal;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.MemberOutcome;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.Answer;
import org.qinglian.core.responsibility.AnswerKind;

/**
 * Every check that holds something to a deadline, on the day before the last day, on it, and on the day after: looked at while
 * nothing is done yet, and when it was done.
 */
class DeadlinesTest {
    @ParameterizedTest
    @MethodSource("open")
    void what_is_open_is_found_the_day_after_the_last_day_and_not_before(Held held) {
        Programme open = held.done().apply(Optional.empty());

        assertThat(aroundTheLastDay(held, asOf -> findings(held, open, asOf))).isEqualTo(List.of(0, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("done")
    void what_was_done_is_found_if_that_was_the_day_after_the_last_day_and_not_before(Held held) {
        LocalDate asOf = ProgrammeSamples.AS_OF;

        assertThat(aroundTheLastDay(held, day -> findings(held, held.done().apply(Optional.of(day)), asOf)))
                .isEqualTo(List.of(0, 0, 1));
    }

    @ParameterizedTest
    @MethodSource("done")
    void what_will_be_done_tomorrow_is_open_today(Held held) {
        Programme late = held.done().apply(Optional.of(held.last().plusDays(1)));

        assertThat(findings(held, late, held.last())).isZero();
    }

    /** So that a deadline cannot be forgotten here. */
    @Test
    void every_check_that_judges_a_deadline_is_among_them() {
        JavaClasses classes = new ClassFileImporter()
                .importUrl(Programme.class.getProtectionDomain().getCodeSource().getLocation());
        Set<String> judging = classes.stream()
                .filter(type -> type.getMethodCallsFromSelf().stream()
                        .anyMatch(call -> call.getTargetOwner().isEquivalentTo(Verdicts.class)
                                && call.getName().equals("expectInTime")))
                .map(type -> type.getName())
                .collect(Collectors.toSet());
        Set<String> expected = new TreeSet<>();
        for (Check check : Inspector.standard().checks()) {
            if (judging.contains(check.getClass().getName()) || check instanceof StagesInTime) {
                expected.add(check.id());
            }
        }

        assertThat(held().map(Held::check).collect(Collectors.toSet())).containsAll(expected);
    }

    private static <R> List<R> aroundTheLastDay(Held held, Function<LocalDate, R> look) {
        return Stream.of(-1, 0, 1).map(held.last()::plusDays).map(look).toList();
    }

    private static int findings(Held held, Programme programme, LocalDate asOf) {
        Check check = Inspector.standard().checks().stream()
                .filter(each -> each.id().equals(held.check()))
                .findFirst()
                .orElseThrow();
        Inspection inspection = Inspector.builder().add(check).build().inspect(programme, asOf);
        assertThat(inspection.notAssessed()).isEmpty();
        return (int) inspection.findings().stream()
                .filter(finding -> finding.subject().id().equals(held.subject()))
                .count();
    }

    private static Stream<Held> open() {
        return held().filter(Held::mayBeOpen);
    }

    private static Stream<Held> done() {
        return held().filter(Held::mayBeDone);
    }

    private static Stream<Held> held() {
        return Stream.of(decisions(), membership(), accountability(), care(), others(), HeldOfReform.all())
                .flatMap(List::stream);
    }

    private static List<Held> decisions() {
        return List.of(
                stage("2026-04-20", "announced-late", "s-1", DecisionStage.ANNOUNCED),
                stage("2024-03-20", "executed-late", "s-8", DecisionStage.EXECUTED),
                stage("2024-08-20", "execution-reported-late", "s-8", DecisionStage.EXECUTION_REPORTED),
                stage("2022-09-15", "administrative-executed-late", "s-11", DecisionStage.EXECUTED),
                Held.to(
                        "2026-01-12",
                        "discipline.decided-late",
                        "s-2",
                        day -> decision(
                                "s-2",
                                s -> s.withFiledOn(LocalDate.of(2025, 1, 12))
                                        .withHistory(reached(
                                                DisciplineSamples.carriedOut(LocalDate.of(2025, 12, 30)),
                                                DecisionStage.DECIDED,
                                                day)))),
                Held.to(
                        "2022-10-20",
                        "discipline.appeal-decided-late",
                        "s-12",
                        day -> appeal(a -> a.withDecidedOn(day))),
                Held.to(
                                "2022-10-03",
                                "discipline.appeal-filed-late",
                                "s-12",
                                day -> appeal(a -> a.withFiledOn(day.orElseThrow())))
                        .neverOpen());
    }

    private static Held stage(String last, String check, String subject, DecisionStage stage) {
        return Held.to(
                last,
                "discipline." + check,
                subject,
                day -> decision(subject, s -> s.withHistory(reached(s.history(), stage, day))));
    }

    private static List<Held> membership() {
        return List.of(
                Held.to(
                        "2022-09-10",
                        "discipline.member-without-outcome",
                        "om-2",
                        day -> withDiscipline(register -> register.withMeasures(changed(
                                register.measures(), "om-2", m -> m.withOutcomes(decided(m.outcomes(), day)))))),
                Held.to(
                        "2022-10-20",
                        "discipline.correction-unconcluded",
                        "md-1",
                        day -> withDiscipline(register -> register.withDisposals(
                                changed(register.disposals(), "md-1", d -> d.withConcludedOn(day))))),
                Held.to(
                        "2003-04-01",
                        "discipline.correction-without-consequence",
                        "md-3",
                        day -> withDiscipline(register -> register.withDisposals(
                                day.map(on -> changed(register.disposals(), "md-4", d -> d.withDecidedOn(on)))
                                        .orElseGet(() -> Replace.without(register.disposals(), "md-4"))))));
    }

    /** What became of {@code m-10}, on another day or not yet. */
    private static List<MemberOutcome> decided(List<MemberOutcome> outcomes, Optional<LocalDate> day) {
        return outcomes.stream()
                .filter(outcome -> day.isPresent() || !outcome.person().equals(Actor.member("m-10")))
                .map(outcome ->
                        outcome.person().equals(Actor.member("m-10")) ? outcome.withOn(day.orElseThrow()) : outcome)
                .toList();
    }

    private static List<Held> accountability() {
        return List.of(
                Held.to(
                        "2026-04-02",
                        "accountability.handling-overdue",
                        "k-5",
                        day -> withCase(
                                "k-5",
                                k -> k.withCorrection(Optional.empty())
                                        .withHistory(reached(k.history(), AccountabilityState.EXECUTED, day)))),
                Held.to(
                        "2026-04-25",
                        "accountability.not-exposed",
                        "k-2",
                        day -> withCase(
                                "k-2",
                                k -> k.withExposure(day.map(on -> Exposure.of(on, NoticeAudience.INTERNAL_PARTY))))),
                Held.to(
                                "2026-04-18",
                                "accountability.appeal-late",
                                "ap-1",
                                day -> withAppeal(a -> a.withHistory(Step.of(AppealState.FILED, day.orElseThrow()))))
                        .neverOpen(),
                Held.to(
                        "2026-05-07",
                        "accountability.appeal-decided-late",
                        "ap-1",
                        day -> withAppeal(a -> a.withHistory(reached(
                                List.of(Step.of(AppealState.FILED, LocalDate.of(2026, 4, 7))),
                                AppealState.UPHELD,
                                day)))),
                Held.to(
                                "2026-06-29",
                                "accountability.review-overdue",
                                "b-4",
                                day -> withAccountability(register -> register.withBreaches(changed(
                                        register.breaches(),
                                        "b-4",
                                        b -> b.withAnswer(
                                                BreachAnswer.Open.of("审计尚未结束。", LocalDate.of(2026, 6, 29)))))))
                        .onlyOpen());
    }

    private static List<Held> care() {
        return List.of(
                Held.to(
                        "2026-04-20",
                        "care.tolerance-late",
                        "tol-1",
                        day -> withCare(register -> register.withTolerances(changed(
                                register.tolerances(),
                                "tol-1",
                                t -> t.withHistory(reached(t.history(), ToleranceState.CLOSED, day)))))),
                Held.to(
                        "2026-04-22",
                        "care.clarification-late",
                        "cl-1",
                        day -> withCare(register -> register.withClarifications(changed(
                                register.clarifications(),
                                "cl-1",
                                c -> c.withHistory(reached(c.history(), ClarificationState.PERFORMED, day)))))),
                Held.to(
                        "2025-09-14",
                        "care.admonition-not-followed-up",
                        "s-5",
                        day -> withCare(register -> register.withRevisits(
                                day.map(on -> changed(register.revisits(), "rv-2", r -> r.withVisitedOn(on)))
                                        .orElseGet(() -> Replace.without(register.revisits(), "rv-2"))))),
                Held.to(
                                "2026-06-19",
                                "care.revisit-missing",
                                "s-2",
                                day -> decision(
                                        "s-2",
                                        s -> s.withHistory(DisciplineSamples.carriedOut(LocalDate.of(2025, 12, 20)))))
                        .onlyOpen());
    }

    private static List<Held> others() {
        return List.of(
                Held.to(
                        "2026-04-20",
                        "responsibility.loop-not-closed",
                        "ap-2",
                        day -> withResponsibility(register -> register.withAppraisals(changed(
                                register.appraisals(),
                                "ap-2",
                                a -> a.withAnswers(day.stream()
                                        .map(on -> new Answer(AnswerKind.RECTIFICATION, on, Optional.empty()))
                                        .toList()))))),
                Held.to(
                        "2026-05-01",
                        "responsibility.handover-gap",
                        "as-11",
                        day -> withResponsibility(register -> register.withHandovers(register.handovers().stream()
                                .flatMap(h -> day.map(h::withHandedOverOn).stream())
                                .toList()))),
                Held.to(
                                "2026-06-29",
                                "coverage.team-visit-overdue",
                                "s-2",
                                day -> withCoverage(register -> register.withTeamVisits(changed(
                                        register.teamVisits(),
                                        "tv-2",
                                        v -> v.withVisitedOn(LocalDate.of(2026, 5, 29))))))
                        .onlyOpen());
    }

    private static Programme decision(String id, UnaryOperator<SanctionDecision> change) {
        return withDiscipline(register -> register.withDecisions(changed(register.decisions(), id, change)));
    }

    private static Programme appeal(UnaryOperator<Appeal> change) {
        return decision("s-12", s -> s.withAppeals(change.apply(s.appeals().get(0))));
    }

    private static Programme withCase(String id, UnaryOperator<AccountabilityCase> change) {
        return withAccountability(register -> register.withCases(changed(register.cases(), id, change)));
    }

    private static Programme withAppeal(UnaryOperator<AccountabilityAppeal> change) {
        return withAccountability(register -> register.withAppeals(changed(register.appeals(), "ap-1", change)));
    }
}
