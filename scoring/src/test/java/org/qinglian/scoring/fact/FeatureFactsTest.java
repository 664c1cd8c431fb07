package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Currency;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Period;
import org.qinglian.core.common.Ref;
import org.qinglian.core.fixture.CareSamples;
import org.qinglian.core.fixture.FundSamples;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.fixture.ProcurementSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.fixture.RectificationSamples;
import org.qinglian.core.fixture.ResponsibilitySamples;
import org.qinglian.core.fixture.VillageSamples;
import org.qinglian.core.fund.FundPayment;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.BodyRating;
import org.qinglian.core.outreach.NegativeEvent;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.procurement.ContractStatus;
import org.qinglian.core.programme.Programme;
import org.qinglian.core.responsibility.TaskState;

/** What each feature of the sample county shows, line by line: who, what, when, how much, which of them, by which record. */
class FeatureFactsTest {
    private static final LocalDate END = LocalDate.of(2026, 6, 30);

    private final Facts lastQuarter = Facts.from(ProgrammeSamples.programme(), Period.parse("2025-Q4"));
    private final Facts first = Facts.from(ProgrammeSamples.programme(), Period.parse("2026-Q1"));
    private final Facts second = Facts.from(ProgrammeSamples.programme(), Period.parse("2026-Q2"));

    @Test
    void institutions_are_subjects_grouped_by_sector_level_and_township() {
        assertThat(second.subjects(SubjectKinds.INSTITUTION).stream()
                        .map(subject -> subject.id() + " " + subject.attributes()))
                .containsExactly(
                        "i-yunshan {sector=government-body, level=township}",
                        "i-school {sector=school, level=township, supervisor=i-yunshan, township=o-yunshan}",
                        "i-qingxi {sector=village-community, level=village, supervisor=i-yunshan, township=o-yunshan}");
    }

    @Test
    void a_sanction_is_decided_on_its_day_and_in_force_on_the_last_one() {
        assertThat(events(first, "sanction."))
                .containsExactly(
                        "m-09 sanction.decided 2026-03-20 1 {sanction=party-warning, regime=party} s-1",
                        "m-09 sanction.decided 2026-03-20 1 {sanction=warning, regime=administrative} s-2",
                        "m-09 sanction.in-force 2026-03-31 1 {sanction=party-warning, regime=party} s-1",
                        "m-09 sanction.in-force 2026-03-31 1 {sanction=warning, regime=administrative} s-2",
                        "m-10 sanction.in-force 2026-03-31 1 {sanction=party-serious-warning, regime=party} s-3",
                        "m-11 sanction.in-force 2026-03-31 1 {sanction=party-probation, regime=party} s-4",
                        "m-12 sanction.decided 2026-03-20 1 {sanction=party-warning, regime=party} s-6",
                        "m-12 sanction.in-force 2026-03-31 1 {sanction=party-warning, regime=party} s-6");
        assertThat(readings(first, "members.sanctioned"))
                .containsExactly(
                        "o-qingxi members.sanctioned 0 discipline/decisions",
                        "o-baishi members.sanctioned 4 discipline/decisions");
    }

    @Test
    void a_sanction_that_was_revoked_by_the_end_is_no_fact_even_looked_back_at() {
        Facts halfYear = Facts.builder(Period.parse("2026-Q2"))
                .since(LocalDate.of(2026, 1, 1))
                .derive(ProgrammeSamples.programme())
                .build();

        assertThat(halfYear.eventsSince("m-12", LocalDate.of(2026, 1, 1)).stream()
                        .map(FeatureFactsTest::line))
                .as("that the name was restored is all that is left")
                .containsExactly("m-12 name.restored 2026-05-12 1 {} rs-1");
        assertThat(halfYear.eventsSince("m-09", LocalDate.of(2026, 1, 1)).stream()
                        .map(Event::kind))
                .contains("sanction.decided");
        assertThat(readings(halfYear, "members.sanctioned"))
                .contains("o-baishi members.sanctioned 3 discipline/decisions");
    }

    @Test
    void a_sanction_that_was_changed_on_appeal_is_what_it_was_changed_to() {
        Facts before = Facts.from(ProgrammeSamples.programme(), Period.parse("2022-Q3"));
        Facts after = Facts.from(ProgrammeSamples.programme(), Period.parse("2022-Q4"));

        assertThat(events(before, "sanction."))
                .contains(
                        "m-01 sanction.decided 2022-09-01 1 {sanction=demerit, regime=administrative} s-12",
                        "m-01 sanction.in-force 2022-09-30 1 {sanction=demerit, regime=administrative} s-12");
        assertThat(events(after, "sanction."))
                .contains("m-01 sanction.in-force 2022-12-31 1 {sanction=warning, regime=administrative} s-12");
    }

    @Test
    void an_admonition_is_decided_but_is_no_sanction_in_force() {
        Facts quarter = Facts.from(ProgrammeSamples.programme(), Period.parse("2025-Q1"));

        assertThat(events(quarter, "sanction.").stream().filter(line -> line.startsWith("m-08")))
                .containsExactly("m-08 sanction.decided 2025-02-14 1 {sanction=admonition, regime=admonition} s-5");
    }

    @Test
    void without_a_ledger_nobody_knows_how_many_are_sanctioned() {
        Programme without = ProgrammeSamples.withDiscipline(register -> register.withDecisions(List.of()));

        assertThat(readings(Facts.from(without, Period.parse("2026-Q2")), "members.sanctioned"))
                .isEmpty();
    }

    @Test
    void an_organisation_that_was_dealt_with_has_its_measure() {
        assertThat(events(Facts.from(ProgrammeSamples.programme(), Period.parse("2024")), "organization."))
                .containsExactly("o-qingxi organization.dealt-with 2024-02-20 1 {measure=reorganisation} om-1");
    }

    @Test
    void a_task_is_done_by_who_leads_it_and_by_the_organisation_of_the_place() {
        assertThat(events(second, "task."))
                .containsExactly(
                        "o-qingxi task.done 2026-06-10 1 {timely=true} task-2",
                        "m-01 task.done 2026-06-10 1 {timely=true} task-2");
    }

    @Test
    void a_task_is_overdue_from_the_day_after_its_deadline_whether_or_not_it_is_done_later() {
        Programme late = ProgrammeSamples.withResponsibility(register -> register.withTasks(
                ResponsibilitySamples.task("late")
                        .deadline(LocalDate.of(2026, 6, 1))
                        .addHistory(Step.of(TaskState.REPORTED, LocalDate.of(2026, 6, 9)))
                        .build(),
                ResponsibilitySamples.task("never")
                        .deadline(LocalDate.of(2026, 6, 29))
                        .build(),
                ResponsibilitySamples.task("due").deadline(END).build(),
                ResponsibilitySamples.task("on-the-day")
                        .deadline(END)
                        .addHistory(Step.of(TaskState.CLOSED, END))
                        .build(),
                ResponsibilitySamples.task("no-deadline")
                        .deadline(Optional.empty())
                        .addHistory(Step.of(TaskState.REPORTED, END))
                        .build()));

        assertThat(events(Facts.from(late, Period.parse("2026-Q2")), "task."))
                .containsExactly(
                        "o-yunshan task.overdue 2026-06-02 1 {} late",
                        "o-yunshan task.done 2026-06-09 1 {timely=false} late",
                        "o-yunshan task.overdue 2026-06-30 1 {} never",
                        "o-yunshan task.done 2026-06-30 1 {} no-deadline",
                        "o-yunshan task.done 2026-06-30 1 {timely=true} on-the-day");
    }

    @Test
    void a_letter_is_signed_on_a_day_and_in_force_through_its_term() {
        Programme unsigned = ProgrammeSamples.withResponsibility(
                register -> register.withLetters(ResponsibilitySamples.letter("letter-1")
                        .signatory(Optional.empty())
                        .build()));

        assertThat(events(lastQuarter, "letter."))
                .containsExactly(
                        "o-yunshan letter.signed 2025-12-28 1 {} letter-1",
                        "o-qingxi letter.signed 2025-12-28 1 {} letter-2",
                        "o-baishi letter.signed 2025-12-28 1 {} letter-3");
        assertThat(readings(second, "letter."))
                .containsExactly(
                        "o-yunshan letter.in-force 1 letter-1",
                        "o-qingxi letter.in-force 1 letter-2",
                        "o-baishi letter.in-force 1 letter-3");
        assertThat(readings(lastQuarter, "letter.")).isEmpty();
        assertThat(readings(Facts.from(unsigned, Period.parse("2026-Q2")), "letter."))
                .containsExactly("o-yunshan letter.in-force 0 letter-1");
    }

    @Test
    void duties_are_carried_out_by_activities_and_reports() {
        Facts autumn = Facts.from(ProgrammeSamples.programme(), Period.parse("2025-Q3"));

        assertThat(events(autumn, "duty."))
                .containsExactly(
                        "o-yunshan duty.activity 2025-09-12 1 {activity=dedicated-study} act-1",
                        "o-qingxi duty.activity 2025-09-12 1 {activity=dedicated-study} act-3",
                        "o-baishi duty.activity 2025-09-12 1 {activity=dedicated-study} act-4");
        assertThat(lastQuarter.eventsSetAside().stream()
                        .filter(event -> lastQuarter.covers(event.occurredOn()))
                        .map(FeatureFactsTest::line))
                .contains("c-01 duty.activity 2025-12-26 1 {activity=report} report-1");
    }

    @Test
    void a_problem_is_closed_as_it_stands_at_the_end_and_reopened_on_its_day() {
        assertThat(events(first, "problem."))
                .containsExactly(
                        "o-qingxi problem.closed 2026-01-16 1 {channel=key-village, timely=true} pb-1",
                        "o-qingxi problem.closed 2026-01-16 1 {channel=life-meeting, timely=true} pb-3",
                        "i-yunshan problem.closed 2026-01-16 1 {channel=television, timely=true} pb-tv");
        assertThat(events(second, "problem."))
                .containsExactly("o-qingxi problem.reopened 2026-05-12 1 {channel=life-meeting} pb-3");
        assertThat(events(Facts.from(ProgrammeSamples.programme(), Period.parse("2026")), "problem."))
                .containsExactly(
                        "o-qingxi problem.closed 2026-01-16 1 {channel=key-village, timely=true} pb-1",
                        "o-qingxi problem.reopened 2026-05-12 1 {channel=life-meeting} pb-3",
                        "i-yunshan problem.closed 2026-01-16 1 {channel=television, timely=true} pb-tv");
    }

    @Test
    void the_figures_of_rectification_are_those_of_each_unit() {
        assertThat(Stream.of("problems.", "rectification.").flatMap(name -> readings(second, name).stream()))
                .containsExactly(
                        "o-qingxi problems.listed 8 rectification/problems",
                        "o-qingxi problems.overdue 0 rectification/problems",
                        "i-yunshan problems.listed 2 rectification/problems",
                        "i-yunshan problems.overdue 0 rectification/problems",
                        "o-qingxi rectification.completion 12.5 rectification/problems 1/8",
                        "o-qingxi rectification.on-time 100 rectification/problems 2/2",
                        "o-qingxi rectification.satisfaction 85.7142857143 rectification/problems 108/126",
                        "i-yunshan rectification.completion 50 rectification/problems 1/2",
                        "i-yunshan rectification.on-time 100 rectification/problems 1/1",
                        "i-yunshan rectification.satisfaction 85.7142857143 rectification/problems 36/42");
    }

    @Test
    void a_problem_closed_late_is_not_timely_and_an_open_one_is_overdue() {
        Programme late = ProgrammeSamples.withRectification(register -> register.withProblems(
                RectificationSamples.problem("late")
                        .deadline(LocalDate.of(2026, 5, 1))
                        .history(RectificationSamples.closed(LocalDate.of(2026, 5, 12)))
                        .build(),
                RectificationSamples.openProblem("open")
                        .deadline(LocalDate.of(2026, 6, 29))
                        .build()));

        Facts facts = Facts.from(late, Period.parse("2026-Q2"));

        assertThat(events(facts, "problem."))
                .containsExactly("o-qingxi problem.closed 2026-05-12 1 {channel=key-village, timely=false} late");
        assertThat(readings(facts, "problems.overdue"))
                .containsExactly("o-qingxi problems.overdue 1 rectification/problems");
        assertThat(readings(facts, "rectification.on-time"))
                .containsExactly("o-qingxi rectification.on-time 0 rectification/problems 0/2");
    }

    @Test
    void life_meetings_are_events_of_the_organisation() {
        assertThat(events(lastQuarter, "life-meeting."))
                .containsExactly(
                        "o-yunshan life-meeting.held 2025-12-18 1 {kind=democratic} lm-yunshan",
                        "o-qingxi life-meeting.held 2025-11-04 1 {kind=organisation} lm-special",
                        "o-qingxi life-meeting.held 2025-12-18 1 {kind=organisation} lm-qingxi",
                        "o-baishi life-meeting.held 2025-12-18 1 {kind=organisation} lm-baishi");
    }

    @Test
    void the_last_broadcast_of_the_period_says_how_satisfied_its_voters_were() {
        Programme twice = ProgrammeSamples.withRectification(register -> register.withBroadcasts(
                RectificationSamples.broadcast("later").build(),
                RectificationSamples.broadcast("earlier")
                        .votes(List.of())
                        .pledges(List.of())
                        .build()));

        assertThat(readings(first, "broadcast."))
                .containsExactly("i-yunshan broadcast.satisfaction 85.7142857143 bc-1 36/42");
        assertThat(readings(Facts.from(twice, Period.parse("2026-Q1")), "broadcast."))
                .containsExactly("i-yunshan broadcast.satisfaction 85.7142857143 later 36/42");
        assertThat(readings(second, "broadcast.")).isEmpty();
    }

    @Test
    void colours_are_rated_on_a_day_and_read_at_the_end() {
        assertThat(events(second, "colour.rated"))
                .containsExactly(
                        "m-01 colour.rated 2026-04-02 1 {colour=yellow} cr-2",
                        "m-08 colour.rated 2026-05-12 1 {colour=red} cr-3");
        assertThat(readings(second, "colour")).containsExactly("m-08 colour red cr-3", "m-09 colour yellow cr-1");
        assertThat(second.eventsSetAside().stream()
                        .filter(event ->
                                event.subject().equals("c-01") && event.kind().equals("colour.rated"))
                        .map(FeatureFactsTest::line))
                .containsExactly("c-01 colour.rated 2026-04-02 1 {colour=green} cr-5");
    }

    @Test
    void cards_and_check_ups_are_of_who_received_them() {
        assertThat(events(second, "colour-card."))
                .containsExactly("m-01 colour-card.issued 2026-04-02 1 {card=reminder, colour=yellow} cc-1");
        assertThat(events(first, "colour-card."))
                .containsExactly("i-yunshan colour-card.issued 2026-03-02 1 {card=inquiry, colour=yellow} cc-2");
        assertThat(readings(lastQuarter, "checkup."))
                .containsExactly("m-01 checkup.total 93 ck-2", "m-08 checkup.total 79 ck-3");
        assertThat(readings(second, "checkup.")).isEmpty();
    }

    @Test
    void care_is_to_the_credit_of_who_was_cleared_and_of_who_visited() {
        assertThat(events(second, "clarified")).containsExactly("m-01 clarified 2026-04-17 1 {} cl-1");
        assertThat(events(second, "revisit.")).containsExactly("m-01 revisit.done 2026-06-10 1 {} rv-1");
        assertThat(second.eventsSetAside().stream()
                        .map(FeatureFactsTest::line)
                        .filter(line -> line.contains("incentive")))
                .containsExactly(
                        "c-01 incentive.granted 2026-05-20 1 {kind=political} in-1",
                        "c-01 incentive.granted 2026-05-20 1 {kind=work} in-2",
                        "c-01 incentive.granted 2026-05-20 1 {kind=life} in-3",
                        "c-01 incentive.granted 2026-05-20 1 {kind=treatment} in-4");
    }

    @Test
    void a_case_counts_once_and_each_of_its_measures_once() {
        assertThat(events(first, "held-to-account"))
                .containsExactly(
                        "o-yunshan held-to-account 2026-03-16 1 {responsibility=principal, tier=overall} k-3",
                        "m-08 held-to-account 2026-03-02 1 {responsibility=leadership, tier=main} k-5",
                        "m-09 held-to-account 2026-03-20 1 {responsibility=leadership, tier=main} k-2");
        assertThat(events(first, "accountability."))
                .containsExactly(
                        "o-yunshan accountability.measure 2026-03-16 1 {measure=examination} k-3",
                        "o-yunshan accountability.measure 2026-03-16 1 {measure=circular} k-3",
                        "m-08 accountability.measure 2026-03-02 1 {measure=organizational-handling} k-5",
                        "m-09 accountability.measure 2026-03-20 1 {measure=disciplinary-sanction} k-2");
    }

    @Test
    void a_case_that_was_put_right_by_the_end_is_no_fact() {
        Facts year = Facts.from(ProgrammeSamples.programme(), Period.parse("2026"));

        assertThat(events(year, "held-to-account"))
                .containsExactly(
                        "o-yunshan held-to-account 2026-03-16 1 {responsibility=principal, tier=overall} k-3",
                        "m-09 held-to-account 2026-03-20 1 {responsibility=leadership, tier=main} k-2");
    }

    @Test
    void the_last_survey_of_the_period_counts_for_the_organisation_and_its_village() {
        Programme surveyed = ProgrammeSamples.withOutreach(register -> register.withSurveys(
                OutreachSamples.survey("before")
                        .unit(Actor.organization("o-qingxi"))
                        .during(DateRange.of(LocalDate.of(2026, 4, 1), LocalDate.of(2026, 4, 12)))
                        .build(),
                OutreachSamples.survey("last")
                        .unit(Actor.organization("o-qingxi"))
                        .questions(List.of(OutreachSamples.satisfaction(300, 200, 400, 100)))
                        .addRatings(new BodyRating(Actor.institution("i-school"), new BigDecimal("88.5")))
                        .build(),
                OutreachSamples.survey("running")
                        .unit(Actor.organization("o-baishi"))
                        .during(DateRange.from(LocalDate.of(2026, 6, 1)))
                        .build()));

        Facts facts = Facts.from(surveyed, Period.parse("2026-Q2"));

        assertThat(readings(facts, "survey."))
                .containsExactly(
                        "o-qingxi survey.satisfaction 50 last 500/1000",
                        "v-qingxi survey.satisfaction 50 last 500/1000");
        assertThat(readings(facts, "review.")).containsExactly("i-school review.score 88.5 last");
        assertThat(second.readingsSetAside().stream()
                        .map(FeatureFactsTest::line)
                        .filter(line -> line.contains("survey.")))
                .containsExactly(
                        "o-county survey.awareness 81.2 sv-1 812/1000",
                        "o-county survey.participation 40.5 sv-1 405/1000",
                        "o-county survey.satisfaction 91.5 sv-1 915/1000");
    }

    @Test
    void pledges_are_fulfilled_where_they_stand_as_complete() {
        PledgeAssessment fellBack = new PledgeAssessment(
                LocalDate.of(2026, 6, 25), PledgeCompletion.LIMITED, Actor.organization("o-discipline"), List.of());
        Programme notKept = ProgrammeSamples.withOutreach(register -> register.withPledges(
                OutreachSamples.pledge("pd-1").addAssessments(fellBack).build(),
                OutreachSamples.pledge("late").dueOn(LocalDate.of(2026, 6, 17)).build()));

        assertThat(events(second, "pledge."))
                .containsExactly(
                        "o-yunshan pledge.fulfilled 2026-06-18 1 {timely=true} pd-1",
                        "i-yunshan pledge.fulfilled 2026-04-28 1 {timely=true} bc-1");
        assertThat(readings(second, "pledges.")).containsExactly("o-yunshan pledges.kept 50 outreach/pledges 1/2");
        assertThat(readings(first, "pledges.")).containsExactly("o-yunshan pledges.kept 0 outreach/pledges 0/2");
        assertThat(events(Facts.from(notKept, Period.parse("2026-Q2")), "pledge.").stream()
                        .filter(line -> line.startsWith("o-yunshan")))
                .containsExactly("o-yunshan pledge.fulfilled 2026-06-18 1 {timely=false} late");
    }

    @Test
    void a_unit_is_recognised_on_a_day_and_so_long_as_it_holds() {
        assertThat(events(lastQuarter, "unit."))
                .containsExactly("i-qingxi unit.recognised 2025-11-20 1 {recognition=leading} rg-1");
        assertThat(readings(second, "recognition"))
                .containsExactly("i-school recognition leading rg-2", "i-qingxi recognition leading rg-1");
        assertThat(readings(Facts.from(ProgrammeSamples.programme(), Period.parse("2027-Q1")), "recognition"))
                .containsExactly("i-qingxi recognition leading rg-1");
    }

    @Test
    void an_event_of_the_negative_list_is_of_the_unit_and_of_its_village_and_counts_once() {
        NegativeEvent incident = new NegativeEvent(LocalDate.of(2026, 5, 20), "群体性事件");
        Programme village = ProgrammeSamples.withOutreach(register -> register.withRecognitions(
                OutreachSamples.recognition("rg-1").addNegativeEvents(incident).build(),
                OutreachSamples.recognition("again").addNegativeEvents(incident).build()));

        assertThat(events(second, "negative-list."))
                .containsExactly("i-yunshan negative-list.event 2026-05-08 1 {} rg-3");
        assertThat(events(Facts.from(village, Period.parse("2026-Q2")), "negative-list."))
                .containsExactly(
                        "v-qingxi negative-list.event 2026-05-20 1 {} rg-1",
                        "i-qingxi negative-list.event 2026-05-20 1 {} rg-1");
        assertThat(events(Facts.from(village, Period.parse("2026-Q3")), "negative-list."))
                .isEmpty();
    }

    @Test
    void a_village_publishes_its_affairs_and_appraises_its_committee() {
        Programme silent = ProgrammeSamples.withCoverage(register -> register.withVillagePublications(
                        VillageSamples.publication("vp-1")
                                .publishedOn(Optional.empty())
                                .build())
                .withVillageAppraisals(
                        VillageSamples.appraisal("va-1").verdicts(List.of()).build()));

        assertThat(events(second, "affairs."))
                .containsExactly(
                        "v-qingxi affairs.published 2026-04-05 1 {matter=finances} vp-m3",
                        "v-qingxi affairs.published 2026-04-08 1 {matter=general} vp-1",
                        "v-qingxi affairs.published 2026-05-05 1 {matter=finances} vp-m4",
                        "v-qingxi affairs.published 2026-06-05 1 {matter=finances} vp-m5",
                        "v-baishi affairs.published 2026-04-08 1 {matter=general} vp-2",
                        "v-baishi affairs.published 2026-04-08 1 {matter=finances} vp-3");
        assertThat(readings(lastQuarter, "committee."))
                .containsExactly(
                        "v-qingxi committee.competent 100 va-1 3/3", "v-baishi committee.competent 100 va-2 3/3");
        assertThat(readings(second, "committee.")).isEmpty();
        assertThat(events(Facts.from(silent, Period.parse("2026-Q2")), "affairs."))
                .isEmpty();
        assertThat(readings(Facts.from(silent, Period.parse("2025-Q4")), "committee."))
                .isEmpty();
    }

    @Test
    void a_subsidy_is_paid_by_the_unit_to_so_many_and_after_publicity_or_not() {
        Programme hasty = ProgrammeSamples.withFund(register -> register.withBatches(
                FundSamples.batch("sb-1").publicity(Optional.empty()).build()));

        assertThat(events(second, "subsidy."))
                .containsExactly("i-yunshan subsidy.paid 2026-05-20 3 {publicised=true} sb-1");
        assertThat(events(Facts.from(hasty, Period.parse("2026-Q2")), "subsidy."))
                .containsExactly("i-yunshan subsidy.paid 2026-05-20 0 {publicised=false} sb-1");
    }

    @Test
    void contracts_and_changes_are_of_the_owner_with_their_amounts() {
        Programme saving =
                ProgrammeSamples.withProcurement(register -> register.withContracts(ProcurementSamples.contract("ct-1")
                                .status(ContractStatus.CANCELLED)
                                .build())
                        .withChanges(
                                ProcurementSamples.change("co-1")
                                        .amount(Money.yuan(-120_000))
                                        .build(),
                                ProcurementSamples.change("astray")
                                        .contract(Ref.of("nowhere"))
                                        .build()));

        assertThat(events(lastQuarter, "contract."))
                .containsExactly("i-school contract.signed 2025-11-12 7600000 {currency=CNY} ct-1");
        assertThat(events(first, "contract."))
                .containsExactly(
                        "i-school contract.changed 2026-02-20 120000 {currency=CNY, cause=site} co-1",
                        "i-school contract.supplemented 2026-03-09 150000 {currency=CNY} ct-1");
        assertThat(events(Facts.from(saving, Period.parse("2026-Q1")), "contract."))
                .containsExactly("i-school contract.changed 2026-02-20 -120000 {currency=CNY, cause=site} co-1");
    }

    @Test
    void a_duty_is_appraised_on_the_day_of_the_result() {
        assertThat(events(first, "duty.appraised"))
                .containsExactly(
                        "o-qingxi duty.appraised 2026-01-20 1 {result=qualified} ap-1",
                        "o-baishi duty.appraised 2026-01-20 1 {result=unqualified} ap-2");
    }

    @Test
    void members_are_appraised_in_numbers_of_their_organisation() {
        Programme wrong = ProgrammeSamples.withRectification(
                register -> register.withLifeMeetings(RectificationSamples.branchMeeting("lm-1")
                        .appraisal(
                                RectificationSamples.appraisal().unqualified(-1).build())
                        .build()));

        assertThat(readings(lastQuarter, "members."))
                .containsExactly(
                        "o-qingxi members.excellent 28.5714285714 lm-qingxi 2/7",
                        "o-qingxi members.qualified 100 lm-qingxi 7/7",
                        "o-qingxi members.sanctioned 0 discipline/decisions",
                        "o-baishi members.excellent 28.5714285714 lm-baishi 2/7",
                        "o-baishi members.qualified 100 lm-baishi 7/7",
                        "o-baishi members.sanctioned 3 discipline/decisions");
        assertThat(readings(first, "members.excellent")).isEmpty();
        assertThat(readings(Facts.from(wrong, Period.parse("2025-Q4")), "members.excellent"))
                .isEmpty();
    }

    @Test
    void tolerance_is_decided_for_or_against_whose_error_it_was() {
        Programme open = ProgrammeSamples.withCare(register -> register.withTolerances(CareSamples.tolerance("tol-1")
                .subject(Actor.organization("o-qingxi"))
                .outcome(Optional.empty())
                .build()));
        Programme decided = ProgrammeSamples.withCare(register -> register.withTolerances(CareSamples.tolerance("tol-1")
                .subject(Actor.organization("o-qingxi"))
                .build()));

        assertThat(events(first, "tolerance."))
                .containsExactly("m-09 tolerance.decided 2026-02-25 1 {outcome=reject} tol-2");
        assertThat(events(Facts.from(decided, Period.parse("2026-Q1")), "tolerance."))
                .containsExactly("o-qingxi tolerance.decided 2026-03-20 1 {outcome=exempt} tol-1");
        assertThat(events(Facts.from(open, Period.parse("2026-Q1")), "tolerance."))
                .isEmpty();
    }

    @Test
    void a_name_is_restored_of_the_person_of_the_decision() {
        Programme astray = ProgrammeSamples.withCare(register -> register.withRestorations(
                CareSamples.restoration("rs-1").decision(Ref.of("nowhere")).build()));

        assertThat(events(second, "name.")).containsExactly("m-12 name.restored 2026-05-12 1 {} rs-1");
        assertThat(events(Facts.from(astray, Period.parse("2026-Q2")), "name.")).isEmpty();
    }

    @Test
    void money_is_paid_out_by_the_unit_and_stays_with_it_until_then() {
        Programme held = ProgrammeSamples.withFund(register ->
                register.withFlows(FundSamples.flow("f-1").payments(List.of()).build()));
        Programme mixed = ProgrammeSamples.withFund(register -> register.withFlows(FundSamples.flow("f-1")
                .payments(List.of(new FundPayment(
                        LocalDate.of(2026, 6, 3), new Money(BigDecimal.TEN, Currency.getInstance("USD")))))
                .build()));

        assertThat(events(second, "funds."))
                .containsExactly(
                        "i-yunshan funds.paid 2026-06-03 800000 {fund=general-transfer, currency=CNY} f-general",
                        "i-yunshan funds.paid 2026-06-03 800000 {fund=special-transfer, currency=CNY} f-special",
                        "i-yunshan funds.paid 2026-06-24 400000 {fund=general-transfer, currency=CNY} f-general",
                        "i-yunshan funds.paid 2026-06-24 400000 {fund=special-transfer, currency=CNY} f-special");
        assertThat(readings(second, "funds."))
                .as("3,750,000 of 5,500,000; 12 February to 25 March")
                .containsExactly(
                        "i-yunshan funds.days-held 41 fund/flows", "i-yunshan funds.paid-out 68.1818181818 fund/flows");
        assertThat(readings(Facts.from(held, Period.parse("2026-Q2")), "funds."))
                .containsExactly("i-yunshan funds.days-held 48 fund/flows", "i-yunshan funds.paid-out 0 fund/flows");
        assertThat(readings(Facts.from(held, Period.parse("2026-Q1")), "funds."))
                .as("it has not come yet")
                .isEmpty();
        assertThat(readings(Facts.from(mixed, Period.parse("2026-Q2")), "funds."))
                .containsExactly("i-yunshan funds.days-held 21 fund/flows");
    }

    @Test
    void information_is_disclosed_and_asked_for_and_each_has_its_time() {
        Programme late = ProgrammeSamples.withOutreach(register -> register.withDisclosures(
                        OutreachSamples.disclosure("late")
                                .publishedOn(LocalDate.of(2026, 3, 31))
                                .build(),
                        OutreachSamples.disclosure("never")
                                .publishedOn(Optional.empty())
                                .build(),
                        OutreachSamples.disclosure("far")
                                .formedOn(LocalDate.of(1999, 3, 1))
                                .publishedOn(LocalDate.of(2026, 3, 2))
                                .build())
                .withRequests(OutreachSamples.request("rq-1")
                        .extendedBy(Optional.empty())
                        .build()));

        assertThat(events(first, "information."))
                .containsExactly("i-yunshan information.disclosed 2026-03-16 1 {timely=true} di-1");
        assertThat(events(first, "request."))
                .containsExactly("i-yunshan request.replied 2026-03-18 1 {timely=true} rq-2");
        assertThat(events(second, "request."))
                .as("extended by ten working days")
                .containsExactly("i-yunshan request.replied 2026-04-08 1 {timely=true} rq-1");
        assertThat(events(Facts.from(late, Period.parse("2026-Q1")), "information."))
                .containsExactly(
                        "i-yunshan information.disclosed 2026-03-02 1 {} far",
                        "i-yunshan information.disclosed 2026-03-31 1 {timely=false} late",
                        "i-yunshan information.overdue 2026-03-31 1 {} late",
                        "i-yunshan information.overdue 2026-03-31 1 {} never");
        assertThat(events(Facts.from(late, Period.parse("2026-Q1")), "request."))
                .containsExactly("i-yunshan request.overdue 2026-03-31 1 {} rq-1");
        assertThat(events(Facts.from(late, Period.parse("2026-Q2")), "request."))
                .containsExactly("i-yunshan request.replied 2026-04-08 1 {timely=false} rq-1");
    }

    private static List<String> events(Facts facts, String prefix) {
        List<String> lines = new ArrayList<>();
        subjects(facts)
                .forEach(subject -> facts.events(subject.id()).stream()
                        .filter(event -> event.kind().startsWith(prefix))
                        .forEach(event -> lines.add(line(event))));
        return lines;
    }

    private static List<String> readings(Facts facts, String prefix) {
        List<String> lines = new ArrayList<>();
        subjects(facts)
                .forEach(subject -> facts.readings(subject.id()).stream()
                        .filter(reading -> reading.name().startsWith(prefix))
                        .map(FeatureFactsTest::line)
                        .sorted()
                        .forEach(lines::add));
        return lines;
    }

    private static Stream<ScoredSubject> subjects(Facts facts) {
        return Stream.of(
                        SubjectKinds.TOWNSHIP_COMMITTEE,
                        SubjectKinds.BRANCH,
                        SubjectKinds.VILLAGE,
                        SubjectKinds.INSTITUTION,
                        SubjectKinds.PARTY_MEMBER)
                .flatMap(kind -> facts.subjects(kind).stream());
    }

    private static String line(Event event) {
        return event.subject() + " " + event.kind() + " " + event.occurredOn() + " "
                + event.amount().toPlainString() + " " + event.attributes() + " " + event.source();
    }

    private static String line(Reading reading) {
        String value = reading.value()
                .map(number ->
                        number.signum() == 0 ? "0" : number.stripTrailingZeros().toPlainString())
                .or(reading::code)
                .orElse("?");
        return reading.subject() + " " + reading.name() + " " + value + " " + reading.source();
    }
}
