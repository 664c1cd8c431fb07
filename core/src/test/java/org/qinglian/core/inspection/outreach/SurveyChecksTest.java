package org.qinglian.core.inspection.outreach;

import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.Benchmark;
import org.qinglian.core.outreach.BenchmarkReading;
import org.qinglian.core.outreach.InformationRequest;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.OutreachRegisterBuilder;
import org.qinglian.core.outreach.PledgeAssessment;
import org.qinglian.core.outreach.PledgeCompletion;
import org.qinglian.core.outreach.PublicPledge;
import org.qinglian.core.outreach.Survey;
import org.qinglian.core.outreach.SurveyOption;
import org.qinglian.core.outreach.SurveyQuestion;
import org.qinglian.core.outreach.TaskForce;

/** Surveys, pledges, targets and requests for information. */
class SurveyChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    @ParameterizedTest
    @CsvSource({
        "1200, 1200, 1200, false",
        "1200, 1201, 1000, true",
        "1200, 1000, 1001, true",
        "0, 0, 0, false",
        "5, 5, -1, true"
    })
    void none_of_the_counts_is_above_the_one_before(int issued, int returned, int valid, boolean found) {
        Survey survey = OutreachSamples.survey("sv")
                .issued(issued)
                .returned(returned)
                .valid(valid)
                .build();

        assertFound(new SurveyCounts(), survey, found);
    }

    @Test
    void nobody_asks_more_than_there_are() {
        assertFound(
                new SurveyCounts(),
                OutreachSamples.survey("sv").populationSize(999L).build(),
                true);
        assertFound(
                new SurveyCounts(),
                OutreachSamples.survey("sv").populationSize(1_000L).build(),
                false);
        assertFound(
                new SurveyCounts(),
                OutreachSamples.survey("sv").populationSize(Optional.empty()).build(),
                false);
    }

    @ParameterizedTest
    @CsvSource({"384, true", "385, false", "386, false"})
    void three_hundred_and_eighty_five_valid_answers_are_enough(int valid, boolean found) {
        assertFound(
                new SurveyTooSmall(), OutreachSamples.survey("sv").valid(valid).build(), found);
    }

    @Test
    void everybody_is_enough_however_few_they_are() {
        assertFound(
                new SurveyTooSmall(),
                OutreachSamples.survey("sv").valid(40).populationSize(40L).build(),
                false);
        assertFound(
                new SurveyTooSmall(),
                OutreachSamples.survey("sv").valid(40).populationSize(41L).build(),
                true);
    }

    @ParameterizedTest
    @CsvSource({"24, true", "25, false", "26, true"})
    void options_add_up_to_the_valid_answers(int last, boolean found) {
        assertFound(
                new SurveyOptions(),
                OutreachSamples.survey("sv")
                        .questions(List.of(OutreachSamples.satisfaction(500, 415, 60, last)))
                        .build(),
                found);
    }

    @Test
    void a_question_put_to_some_adds_up_to_those() {
        SurveyQuestion toSome = OutreachSamples.satisfaction(50, 20, 20, 10).withAsked(100);

        assertFound(
                new SurveyOptions(),
                OutreachSamples.survey("sv").questions(List.of(toSome)).build(),
                false);
    }

    @Test
    void two_options_of_one_score_or_only_the_top_one_are_no_top_two_boxes() {
        for (List<SurveyOption> options : List.of(
                List.of(
                        SurveyOption.counted("很满意", 500, 4),
                        SurveyOption.counted("比较满意", 300, 4),
                        SurveyOption.other("不满意", 200, 1)),
                List.of(
                        SurveyOption.counted("很满意", 500, 4),
                        SurveyOption.other("比较满意", 300, 3),
                        SurveyOption.other("不满意", 200, 1)),
                List.of(SurveyOption.counted("满意", 500, 2), SurveyOption.counted("不满意", 500, 1)))) {
            assertFound(new SurveyScale(), satisfaction(options), true);
        }
        assertFound(
                new SurveyScale(),
                satisfaction(List.of(
                        SurveyOption.other("不满意", 200, 1),
                        SurveyOption.counted("比较满意", 300, 3),
                        SurveyOption.counted("很满意", 500, 4))),
                false);
    }

    @ParameterizedTest
    @CsvSource({"91.4, true", "91.5, false", "91.50, false", "91.6, true"})
    void what_was_published_is_what_the_options_come_to(BigDecimal published, boolean found) {
        SurveyQuestion question = OutreachSamples.satisfaction(500, 415, 60, 25).withPublishedPercent(published);

        assertFound(
                new SurveyPublished(),
                OutreachSamples.survey("sv").questions(List.of(question)).build(),
                found);
    }

    @Test
    void a_share_published_without_options_is_not_judged() {
        SurveyQuestion question = OutreachSamples.satisfaction(1, 1, 1, 1)
                .withOptions(List.of())
                .withPublishedPercent(new BigDecimal("92.9"));
        Survey survey =
                OutreachSamples.survey("sv").questions(List.of(question)).build();

        for (Check check : List.of(new SurveyPublished(), new SurveyOptions(), new SurveyScale())) {
            assertThat(inspect(check, AS_OF, OutreachRegister.builder().addSurveys(survey)))
                    .met(check.id(), 0);
        }
    }

    @ParameterizedTest
    @CsvSource({"2026-09-29, false", "2026-09-30, false", "2026-10-01, true"})
    void a_pledge_is_kept_by_its_last_day(LocalDate asOf, boolean found) {
        PublicPledge pledge = OutreachSamples.pledge("pd")
                .dueOn(LocalDate.of(2026, 9, 30))
                .assessments(List.of(new PledgeAssessment(
                        LocalDate.of(2026, 6, 1),
                        PledgeCompletion.SUBSTANTIAL,
                        Actor.organization("o-discipline"),
                        List.of("核查记录"))))
                .build();

        assertFound(
                inspect(new PledgeOverdue(), asOf, OutreachRegister.builder().addPledges(pledge)),
                found,
                "outreach.pledge-overdue pd");
    }

    @Test
    void what_is_assessed_as_high_without_evidence_is_not_verified() {
        PublicPledge pledge = OutreachSamples.pledge("pd")
                .addAssessments(new PledgeAssessment(
                        LocalDate.of(2026, 6, 25),
                        PledgeCompletion.SUBSTANTIAL,
                        Actor.organization("o-discipline"),
                        List.of()))
                .build();

        assertThat(inspect(
                        new PledgeUnverified(),
                        AS_OF,
                        OutreachRegister.builder().addPledges(pledge)))
                .finding("outreach.pledge-unverified", "pd")
                .hasPointer("/outreach/pledges/0/assessments/2");
    }

    @ParameterizedTest
    @CsvSource({"2026-09-30, false", "2026-10-01, true"})
    void a_task_force_ends_with_its_last_day(LocalDate asOf, boolean found) {
        TaskForce force = OutreachSamples.taskForce("tf").build();

        assertFound(
                inspect(new TaskForceLapsed(), asOf, OutreachRegister.builder().addTaskForces(force)),
                found,
                "outreach.task-force-lapsed tf");
        assertFound(
                inspect(
                        new TaskForceLapsed(),
                        asOf,
                        OutreachRegister.builder().addTaskForces(force.withDissolvedOn(LocalDate.of(2026, 9, 30)))),
                false,
                "");
    }

    @ParameterizedTest
    @CsvSource({"2026-06-14, false", "2026-06-15, false", "2026-06-16, true"})
    void a_target_is_reached_by_its_last_day(LocalDate asOf, boolean found) {
        Benchmark benchmark = OutreachSamples.benchmark("bm")
                .readings(List.of(new BenchmarkReading(LocalDate.of(2026, 6, 10), new BigDecimal("84"))))
                .build();

        assertFound(
                inspect(new BenchmarkMissed(), asOf, OutreachRegister.builder().addBenchmarks(benchmark)),
                found,
                "outreach.benchmark-missed bm");
    }

    @ParameterizedTest
    @CsvSource({"2026-03-29, false", "2026-03-30, false", "2026-03-31, true"})
    void an_applicant_is_told_of_an_extension_within_twenty_working_days(LocalDate asOf, boolean found) {
        InformationRequest request =
                OutreachSamples.request("rq").extensionToldOn(Optional.empty()).build();

        assertFound(
                inspect(new ExtensionUntold(), asOf, OutreachRegister.builder().addRequests(request)),
                found,
                "outreach.extension-untold rq");
    }

    @Test
    void an_extension_in_a_year_without_holidays_cannot_be_judged() {
        InformationRequest request = OutreachSamples.request("rq")
                .receivedOn(LocalDate.of(1999, 3, 2))
                .build();

        assertThat(inspect(
                        new ExtensionUntold(), AS_OF, OutreachRegister.builder().addRequests(request)))
                .hasNoFindings()
                .couldNotAssess("outreach.extension-untold", "rq");
    }

    private static Survey satisfaction(List<SurveyOption> options) {
        return OutreachSamples.survey("sv")
                .questions(List.of(OutreachSamples.satisfaction(1, 1, 1, 1).withOptions(options)))
                .build();
    }

    private static void assertFound(Check check, Survey survey, boolean found) {
        assertFound(inspect(check, AS_OF, OutreachRegister.builder().addSurveys(survey)), found, check.id() + " sv");
    }

    private static void assertFound(Inspection inspection, boolean found, String finding) {
        if (found) {
            assertThat(inspection).hasOnlyFindings(finding);
        } else {
            assertThat(inspection).isClean();
        }
    }

    private static Inspection inspect(Check check, LocalDate asOf, OutreachRegisterBuilder register) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(ProgrammeSamples.empty().withOutreach(register.build()), asOf);
    }
}
