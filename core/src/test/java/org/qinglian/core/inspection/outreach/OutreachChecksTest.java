package org.qinglian.core.inspection.outreach;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Money;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.outreach.DemonstrationSample;
import org.qinglian.core.outreach.OutreachRegister;
import org.qinglian.core.outreach.OutreachRegisterBuilder;
import org.qinglian.core.outreach.Recognition;
import org.qinglian.core.outreach.RecognitionState;
import org.qinglian.core.outreach.SampleCopy;

/** Plans, themes, recognitions and samples; the others are in {@link SurveyChecksTest}. */
class OutreachChecksTest {
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;
    private static final LocalDate LATE = LocalDate.of(2028, 12, 31);

    @ParameterizedTest
    @CsvSource({"2026-05-30, 0", "2026-05-31, 0", "2026-06-01, 1"})
    void a_month_without_a_theme_is_found_once_it_is_over(LocalDate asOf, int found) {
        OutreachRegisterBuilder register = OutreachRegister.builder();
        for (int month = 1; month <= 4; month++) {
            register.addThemes(OutreachSamples.theme("th-" + month, month).build());
        }

        assertThat(inspect(new ThemeMissing(), asOf, register).findings()).hasSize(found);
    }

    @ParameterizedTest
    @CsvSource({"2026-05-30, false", "2026-05-31, false", "2026-06-01, true"})
    void a_theme_may_have_its_meeting_up_to_the_last_day_of_the_month(LocalDate asOf, boolean found) {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addThemes(OutreachSamples.theme("th", 5).build());

        assertFound(inspect(new ThemeWithoutMeeting(), asOf, register), found, "outreach.theme-without-meeting th");
    }

    @Test
    void a_meeting_after_its_month_is_off_the_theme_and_does_not_count() {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addThemes(OutreachSamples.theme("th", 5).build())
                .addMeetings(OutreachSamples.meeting("sm", "th", 5)
                        .heldOn(LocalDate.of(2026, 6, 1))
                        .build());

        assertThat(inspect(new MeetingOffTheme(), AS_OF, register))
                .finding("outreach.meeting-off-theme", "sm")
                .hasPointer("/outreach/meetings/0/heldOn");
        assertThat(inspect(new ThemeWithoutMeeting(), AS_OF, register))
                .hasOnlyFindings("outreach.theme-without-meeting th");
    }

    @Test
    void two_units_may_have_a_theme_in_one_month() {
        assertThat(inspect(
                        new ThemeMonthRepeated(),
                        AS_OF,
                        OutreachRegister.builder()
                                .addThemes(
                                        OutreachSamples.theme("th-1", 5).build(),
                                        OutreachSamples.theme("th-2", 5)
                                                .unit(Actor.organization("o-yunshan"))
                                                .build())))
                .met("outreach.theme-month-repeated", 2);
    }

    @ParameterizedTest
    @CsvSource({"2026-12-31, true", "2027-01-01, false"})
    void a_plan_that_is_over_needs_no_plans_of_sectors(LocalDate asOf, boolean found) {
        assertFound(
                inspect(
                        new SectorWithoutPlan(),
                        asOf,
                        OutreachRegister.builder()
                                .addPlans(OutreachSamples.plan("pl").build())),
                found,
                "outreach.sector-without-plan pl");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-16, true", "2025-11-17, false", "2025-11-20, false", "2025-11-21, true"})
    void publicity_lasts_five_working_days_and_ends_before_the_decision(LocalDate until, boolean found) {
        Recognition recognition = OutreachSamples.recognition("rg")
                .publicity(DateRange.of(LocalDate.of(2025, 11, 10), until))
                .build();

        assertFound(
                inspect(
                        new RecognitionPublicity(),
                        AS_OF,
                        OutreachRegister.builder().addRecognitions(recognition)),
                found,
                "outreach.recognition-publicity rg");
    }

    @Test
    void publicity_in_a_year_without_holidays_cannot_be_judged_and_none_at_all_is_missed() {
        Recognition ancient = OutreachSamples.recognition("rg")
                .publicity(DateRange.of(LocalDate.of(1999, 11, 10), LocalDate.of(1999, 12, 10)))
                .build();
        Recognition without =
                OutreachSamples.recognition("rg").publicity(Optional.empty()).build();

        assertThat(inspect(
                        new RecognitionPublicity(),
                        AS_OF,
                        OutreachRegister.builder().addRecognitions(ancient)))
                .hasNoFindings()
                .couldNotAssess("outreach.recognition-publicity", "rg");
        assertThat(inspect(
                        new RecognitionPublicity(),
                        AS_OF,
                        OutreachRegister.builder().addRecognitions(without)))
                .finding("outreach.recognition-publicity", "rg")
                .hasMessage(Locale.CHINA, "清廉单元认定“rg”公示期为：无；应在 2025-11-20 认定前公示满 5 个工作日。");
    }

    @ParameterizedTest
    @CsvSource({"2027-12-30, false", "2027-12-31, false", "2028-01-01, true"})
    void a_recognition_is_reviewed_by_its_last_day(LocalDate asOf, boolean found) {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addRecognitions(OutreachSamples.recognition("rg").build());

        assertFound(inspect(new RecognitionUnreviewed(), asOf, register), found, "outreach.recognition-unreviewed rg");
    }

    @Test
    void what_was_revoked_needs_no_review() {
        Recognition revoked = OutreachSamples.recognition("rg")
                .addHistory(Step.of(RecognitionState.REVOKED, LocalDate.of(2026, 5, 1)))
                .build();

        assertThat(inspect(
                        new RecognitionUnreviewed(),
                        LATE,
                        OutreachRegister.builder().addRecognitions(revoked)))
                .met("outreach.recognition-unreviewed", 0);
        assertThat(inspect(
                        new RecognitionWithoutBody(),
                        LATE,
                        OutreachRegister.builder().addRecognitions(revoked)))
                .finding("outreach.recognition-without-body", "rg")
                .hasPointer("/outreach/recognitions/0/history/5");
    }

    @ParameterizedTest
    @CsvSource({"2028-11-29, false", "2028-11-30, false", "2028-12-01, true"})
    void a_title_runs_out_after_its_last_day(LocalDate asOf, boolean found) {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addSamples(OutreachSamples.sample("ds").build());

        assertFound(inspect(new SampleExpired(), asOf, register), found, "outreach.sample-expired ds");
    }

    @Test
    void a_title_that_was_withdrawn_is_over() {
        DemonstrationSample withdrawn = OutreachSamples.sample("ds")
                .withdrawnOn(LocalDate.of(2028, 12, 1))
                .build();

        assertThat(inspect(new SampleExpired(), LATE, OutreachRegister.builder().addSamples(withdrawn)))
                .met("outreach.sample-expired", 1);
        assertThat(inspect(
                        new SampleUnrecognised(),
                        LATE,
                        OutreachRegister.builder().addSamples(withdrawn)))
                .met("outreach.sample-unrecognised", 0);
    }

    @Test
    void a_sample_whose_recognition_ran_out_is_not_recognised() {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addSamples(OutreachSamples.sample("ds").build())
                .addRecognitions(OutreachSamples.recognition("rg").build());

        assertThat(inspect(new SampleUnrecognised(), LocalDate.of(2027, 12, 31), register))
                .met("outreach.sample-unrecognised", 1);
        assertThat(inspect(new SampleUnrecognised(), LocalDate.of(2028, 1, 1), register))
                .hasOnlyFindings("outreach.sample-unrecognised ds");
    }

    @Test
    void a_fee_is_a_fee_and_a_national_title_needs_its_approval() {
        DemonstrationSample charged =
                OutreachSamples.sample("ds-1").fee(Money.yuan(3_000)).build();
        DemonstrationSample free =
                OutreachSamples.sample("ds-2").fee(Money.yuan(0)).build();
        DemonstrationSample approved = OutreachSamples.sample("ds-3")
                .title(LocalizedText.zh("全国清廉村居示范点"))
                .wideTitleApproval("国评组函〔2025〕8号")
                .build();

        assertThat(inspect(
                        new SampleOverstated(),
                        AS_OF,
                        OutreachRegister.builder().addSamples(charged, free, approved)))
                .hasOnlyFindings("outreach.sample-overstated ds-1")
                .finding("outreach.sample-overstated", "ds-1")
                .hasPointer("/outreach/samples/0/fee")
                .hasMessage(
                        Locale.ENGLISH, "Demonstration sample 'ds-1' has: a fee of 3,000.00 CNY; expected neither.");
    }

    @Test
    void a_copy_by_the_sample_itself_or_before_it_is_none() {
        DemonstrationSample sample = OutreachSamples.sample("ds")
                .copies(List.of(
                        SampleCopy.of(Actor.institution("i-qingxi"), LocalDate.of(2026, 3, 2), "自己"),
                        SampleCopy.of(Actor.institution("i-school"), LocalDate.of(2025, 11, 30), "早于"),
                        SampleCopy.of(Actor.institution("i-school"), LocalDate.of(2025, 12, 1), "当日")))
                .build();

        assertThat(inspect(
                        new SampleCopyUnfounded(),
                        AS_OF,
                        OutreachRegister.builder().addSamples(sample)))
                .hasOnlyFindings("outreach.sample-copy-unfounded ds", "outreach.sample-copy-unfounded ds");
    }

    @ParameterizedTest
    @CsvSource({"2025-11-30, true", "2025-12-01, false", "2028-11-30, false", "2028-12-01, true"})
    void a_report_presents_a_sample_while_its_title_holds(LocalDate day, boolean found) {
        OutreachRegisterBuilder register = OutreachRegister.builder()
                .addSamples(OutreachSamples.sample("ds-1").build())
                .addPublicity(
                        OutreachSamples.publicityItem("pb").publishedOn(day).build());

        assertFound(inspect(new PublicityOfLapsed(), LATE, register), found, "outreach.publicity-of-lapsed pb");
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
