package org.qinglian.core.inspection.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ConductSamples.code;
import static org.qinglian.core.fixture.ConductSamples.commended;
import static org.qinglian.core.fixture.ConductSamples.decision;
import static org.qinglian.core.fixture.ConductSamples.draft;
import static org.qinglian.core.fixture.ConductSamples.issued;
import static org.qinglian.core.fixture.ConductSamples.issuedThen;
import static org.qinglian.core.fixture.ConductSamples.negative;
import static org.qinglian.core.fixture.ConductSamples.opinion;
import static org.qinglian.core.fixture.ConductSamples.positive;
import static org.qinglian.core.fixture.ConductSamples.ranking;
import static org.qinglian.core.fixture.ConductSamples.rankingRule;
import static org.qinglian.core.fixture.ConductSamples.rule;
import static org.qinglian.core.fixture.ConductSamples.series;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.PersonName;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.CaseNoticeBuilder;
import org.qinglian.core.conduct.ConductCode;
import org.qinglian.core.conduct.ConductNorms;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.conduct.Coordination;
import org.qinglian.core.conduct.DocumentNumber;
import org.qinglian.core.conduct.JointIssuer;
import org.qinglian.core.conduct.JointNumbering;
import org.qinglian.core.conduct.Matter;
import org.qinglian.core.conduct.NamingPolicy;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.conduct.RankingEntry;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.programme.Programme;

class ConductChecksTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    @Test
    void a_negative_notice_may_appear_on_the_day_its_decision_takes_effect_and_not_before() {
        Inspection inspection = inspect(
                new IssuedBeforeDecision(),
                negative("n-1").history(issued(EFFECTIVE)).build(),
                negative("n-2").history(issued(EFFECTIVE.minusDays(1))).build());

        assertThat(inspection).hasOnlyFindings("conduct.issued-before-decision n-2");
    }

    @Test
    void the_order_of_notice_and_decision_cannot_be_told_without_both_dates() {
        Inspection inspection = inspect(
                new IssuedBeforeDecision(),
                negative("n-1")
                        .history(List.of(Step.of(NoticeStatus.CORRECTED, EFFECTIVE)))
                        .build(),
                negative("n-2")
                        .decision(decision().effectiveOn(Optional.empty()).build())
                        .build());

        assertThat(inspection)
                .hasNoFindings()
                .couldNotAssess("conduct.issued-before-decision", "n-1")
                .couldNotAssess("conduct.issued-before-decision", "n-2");
        NotAssessed gap = inspection.notAssessed().get(0);
        assertThat(gap.reason().zh()).isEqualTo("反面通报“n-1”缺印发日期或决定生效日期；无法判断先后。");
        assertThat(gap)
                .hasToString(
                        "[conduct.issued-before-decision] Negative case notice 'n-1' lacks its date of issue or the"
                                + " day the decision took effect; their order cannot be told.");
    }

    @Test
    void issues_start_at_one() {
        Inspection inspection =
                inspect(new IssueNumberGap(), positive("n-1").issueNumber(2).build());

        assertThat(inspection).hasOnlyFindings("conduct.issue-number-gap n-1");
    }

    @Test
    void a_gap_is_found_once_in_whatever_order_the_issues_are_recorded() {
        Inspection inspection = inspect(
                new IssueNumberGap(),
                positive("n-5").issueNumber(5).build(),
                positive("n-1").issueNumber(1).build(),
                positive("n-4").issueNumber(4).build(),
                positive("n-2").issueNumber(2).build());

        assertThat(inspection).hasOnlyFindings("conduct.issue-number-gap n-4");
    }

    @Test
    void each_series_of_each_issuer_is_numbered_by_itself() {
        CaseNotice[] notices = {
            positive("n-1").build(),
            positive("n-2").series(Ref.of("s-other")).build(),
            positive("n-3").issuer(Ref.of("o-yunshan")).build()
        };

        assertThat(inspect(new IssueNumberGap(), notices)).hasNoFindings().met("conduct.issue-number-gap", 3);
        assertThat(inspect(new IssueNumberRepeated(), notices)).hasNoFindings().met("conduct.issue-number-repeated", 3);
    }

    @Test
    void an_issue_number_that_is_none_is_left_to_its_constraint() {
        Inspection inspection = inspect(
                new IssueNumberGap(),
                positive("n-1").issueNumber(0).build(),
                positive("n-2").issueNumber(1).build());

        assertThat(inspection).hasNoFindings().met("conduct.issue-number-gap", 1);
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeStatus.class,
            names = {"DRAFT", "SECRECY_REVIEW", "FACT_CHECK", "APPROVED"})
    void a_negative_notice_that_is_not_published_needs_no_decision_yet(NoticeStatus status) {
        CaseNotice notice = negative("n-1")
                .history(List.of(Step.of(status, EFFECTIVE)))
                .decision(Optional.empty())
                .build();

        assertThat(inspect(new NegativeWithoutDecision(), notice)).isClean();
    }

    @Test
    void a_negative_notice_that_was_withdrawn_needs_no_decision_any_more() {
        CaseNotice notice = negative("n-1")
                .history(issuedThen(EFFECTIVE, NoticeStatus.WITHDRAWN, EFFECTIVE.plusDays(1)))
                .decision(Optional.empty())
                .build();
        CaseNotice archived = notice.withHistory(plus(notice, Step.of(NoticeStatus.ARCHIVED, EFFECTIVE.plusDays(2))));

        assertThat(inspect(new NegativeWithoutDecision(), notice, archived)).isClean();
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeStatus.class,
            names = {"CORRECTED", "ARCHIVED"})
    void a_published_negative_notice_needs_a_decision(NoticeStatus status) {
        CaseNotice issued = negative("n-1").decision(Optional.empty()).build();
        CaseNotice after = negative("n-2")
                .history(issuedThen(EFFECTIVE, status, EFFECTIVE.plusDays(1)))
                .decision(Optional.empty())
                .build();

        assertThat(inspect(new NegativeWithoutDecision(), issued, after))
                .hasOnlyFindings("conduct.negative-without-decision n-1", "conduct.negative-without-decision n-2");
    }

    @Test
    void a_notice_is_judged_from_the_day_of_its_issue() {
        CaseNotice today = negative("n-1")
                .history(issued(AS_OF))
                .decision(Optional.empty())
                .build();
        CaseNotice tomorrow = negative("n-2")
                .history(issued(AS_OF.plusDays(1)))
                .decision(Optional.empty())
                .build();

        assertThat(inspect(new NegativeWithoutDecision(), today, tomorrow))
                .hasOnlyFindings("conduct.negative-without-decision n-1");
    }

    @Test
    void a_positive_notice_needs_neither_decision_nor_outcome() {
        CaseNotice notice = positive("n-1").build();

        assertThat(inspect(new NegativeWithoutDecision(), notice)).isClean();
        assertThat(inspect(new NegativeIncomplete(), notice)).isClean();
    }

    @Test
    void a_negative_notice_says_which_of_its_parts_is_missing() {
        CaseNotice notice = negative("n-1").rules(List.of()).build();

        assertThat(inspect(new NegativeIncomplete(), notice))
                .finding("conduct.negative-incomplete", "n-1")
                .hasMessage(
                        Locale.ENGLISH,
                        "Negative case notice 'n-1' lacks: rules; expected subjects, capacities, occurred, rules and"
                                + " outcome.");
    }

    @Test
    void a_notice_is_to_be_corrected_from_the_day_its_decision_is_revoked() {
        CaseNotice today =
                negative("n-1").decision(decision().revokedOn(AS_OF).build()).build();
        CaseNotice tomorrow = negative("n-2")
                .decision(decision().revokedOn(AS_OF.plusDays(1)).build())
                .build();

        assertThat(inspect(new RevokedNotCorrected(), today, tomorrow))
                .hasOnlyFindings("conduct.revoked-not-corrected n-1");
    }

    @Test
    void a_notice_that_never_appeared_has_nothing_to_correct() {
        CaseNotice draft = negative("n-1")
                .history(draft(EFFECTIVE))
                .decision(decision().revokedOn(AS_OF).build())
                .build();

        assertThat(inspect(new RevokedNotCorrected(), draft)).isClean().met("conduct.revoked-not-corrected", 0);
    }

    @Test
    void a_correction_from_before_the_decision_was_revoked_does_not_count() {
        CaseNotice before = revoked("n-1", NoticeStatus.CORRECTED, AS_OF.minusDays(11));
        CaseNotice sameDay = revoked("n-2", NoticeStatus.CORRECTED, AS_OF.minusDays(10));
        CaseNotice withdrawnBefore = revoked("n-3", NoticeStatus.WITHDRAWN, AS_OF.minusDays(11));
        CaseNotice onlyPlanned = revoked("n-4", NoticeStatus.WITHDRAWN, AS_OF.plusDays(1));

        assertThat(inspect(new RevokedNotCorrected(), before, sameDay, withdrawnBefore, onlyPlanned))
                .hasOnlyFindings("conduct.revoked-not-corrected n-1", "conduct.revoked-not-corrected n-4");
    }

    @Test
    void a_notice_in_the_archive_that_was_corrected_in_between_is_put_right() {
        CaseNotice archived = revoked("n-1", NoticeStatus.CORRECTED, AS_OF.minusDays(5));
        archived = archived.withHistory(plus(archived, Step.of(NoticeStatus.ARCHIVED, AS_OF.minusDays(1))));

        assertThat(inspect(new RevokedNotCorrected(), archived)).isClean().met("conduct.revoked-not-corrected", 1);
    }

    @Test
    void nobody_needs_to_clarify_what_was_not_put_right_yet() {
        CaseNotice open =
                negative("n-1").decision(decision().revokedOn(AS_OF).build()).build();
        CaseNotice nobody = revoked("n-2", NoticeStatus.WITHDRAWN, AS_OF);

        assertThat(inspect(new RevokedWithoutClarification(), open, nobody))
                .hasOnlyFindings("conduct.revoked-without-clarification n-2");
    }

    @Test
    void whether_a_correction_had_the_same_audience_cannot_be_told_if_it_does_not_say_so() {
        CaseNotice silent = revoked("n-1", NoticeStatus.CORRECTED, AS_OF);
        CaseNotice issued = negative("n-2").build();

        Inspection inspection = inspect(new CorrectionAudience(), silent, issued);

        assertThat(inspection).hasNoFindings().couldNotAssess("conduct.correction-audience", "n-1");
        assertThat(inspection.notAssessed()).hasSize(1);
        assertThat(inspection.notAssessed().get(0).reason().zh()).isEqualTo("通报“n-1”已更正或撤回，未记明范围；无法判断是否与原通报范围一致。");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo("Case notice 'n-1' was corrected or withdrawn without saying before whom; whether it was the"
                        + " same audience cannot be told.");
    }

    @Test
    void a_case_that_is_closed_on_the_day_of_the_issue_is_not_open() {
        LocalDate issued = LocalDate.of(2026, 4, 1);
        Matter opened = Matter.opened("2026-018", issued.minusDays(30));

        assertThat(inspect(
                        new OpenCase(),
                        negative("n-1").matter(opened.closed(issued)).build(),
                        negative("n-2")
                                .matter(opened.closed(issued.plusDays(1)))
                                .build(),
                        negative("n-3")
                                .matter(Matter.opened("2026-019", issued.plusDays(1)))
                                .build(),
                        negative("n-4").matter(Matter.of("2026-020")).build(),
                        positive("n-5").matter(opened).build()))
                .hasOnlyFindings("conduct.open-case n-2");
    }

    @Test
    void a_stage_after_the_issue_does_not_count_and_one_on_its_day_does() {
        LocalDate day = LocalDate.of(2026, 4, 1);
        List<Step<NoticeStatus>> sameDay = List.of(
                Step.of(NoticeStatus.SECRECY_REVIEW, day),
                Step.of(NoticeStatus.FACT_CHECK, day),
                Step.of(NoticeStatus.APPROVED, day),
                Step.of(NoticeStatus.ISSUED, day));
        List<Step<NoticeStatus>> after = new ArrayList<>(sameDay);
        after.set(0, Step.of(NoticeStatus.SECRECY_REVIEW, day.plusDays(1)));

        Inspection inspection = inspect(
                new StageSkipped(),
                negative("n-1").history(sameDay).build(),
                negative("n-2").history(after).build());

        assertThat(inspection).hasOnlyFindings("conduct.stage-skipped n-2");
    }

    @Test
    void a_place_decides_which_stages_it_asks_for() {
        CaseNotice notice = negative("n-1")
                .history(List.of(Step.of(NoticeStatus.ISSUED, EFFECTIVE)))
                .build();
        ConductNorms none = ConductNorms.standard().withRequiredStages(List.of());

        assertThat(inspect(none, new StageSkipped(), notice)).isClean().met("conduct.stage-skipped", 1);
        assertThat(inspect(new StageSkipped(), notice)).hasFinding("conduct.stage-skipped", "n-1");
    }

    @Test
    void a_stage_that_is_missing_is_found_once_and_not_by_the_order_of_the_steps() {
        CaseNotice notice = negative("n-1")
                .history(List.of(Step.of(NoticeStatus.DRAFT, EFFECTIVE), Step.of(NoticeStatus.ISSUED, EFFECTIVE)))
                .build();

        assertThat(inspect(ConductChecks.noticeHistory(), notice)).isClean().met("conduct.notice-history", 1);
    }

    @Test
    void dates_that_go_back_and_corrections_of_nothing_are_out_of_order() {
        CaseNotice back = negative("n-1")
                .history(plus(negative("n-1").build(), Step.of(NoticeStatus.ARCHIVED, LocalDate.of(2026, 3, 31))))
                .build();
        CaseNotice nothing = negative("n-2")
                .history(plus(
                        negative("n-2").build(),
                        Step.of(NoticeStatus.ARCHIVED, LocalDate.of(2026, 5, 1)).correcting(9)))
                .build();

        Inspection inspection = inspect(ConductChecks.noticeHistory(), back, nothing);

        assertThat(inspection).hasOnlyFindings("conduct.notice-history n-1", "conduct.notice-history n-2");
        assertThat(inspection)
                .finding("conduct.notice-history", "n-1")
                .hasPointer("/conduct/notices/0/history/5")
                .hasMessage(
                        Locale.ENGLISH,
                        "Case notice 'n-1' is out of order: Step 6 (archived) is dated 2026-03-31, before the step ahead"
                                + " of it; expected 2026-04-01 or later.");
        assertThat(inspection)
                .finding("conduct.notice-history", "n-2")
                .hasMessage(Locale.CHINA, "通报“n-2”流程有误：第 6 步更正第 9 步；应为在先步骤的序号。");
    }

    @Test
    void what_is_public_without_an_outcome_of_its_secrecy_review_cannot_be_assessed() {
        CaseNotice unknown = positive("n-1").secrecy(Optional.empty()).build();
        CaseNotice within = negative("n-2").secrecy(Optional.empty()).build();

        Inspection inspection = inspect(new SecretButPublic(), unknown, within);

        assertThat(inspection).hasNoFindings().couldNotAssess("conduct.secret-but-public", "n-1");
        assertThat(inspection.notAssessed()).hasSize(1);
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo("Case notice 'n-1' is public but has no outcome of its secrecy review; whether it may be"
                        + " cannot be told.");
    }

    @Test
    void a_series_that_restarts_counts_each_year_by_itself_and_one_that_does_not_goes_on() {
        CaseNotice last =
                positive("n-1").history(issued(LocalDate.of(2025, 12, 31))).build();
        CaseNotice next =
                positive("n-2").history(issued(LocalDate.of(2026, 1, 10))).build();
        CaseNotice draft = positive("n-3")
                .issueNumber(2)
                .history(draft(LocalDate.of(2026, 1, 20)))
                .build();

        for (boolean restarts : new boolean[] {true, false}) {
            ConductRegister register = ConductRegister.builder()
                    .addSeries(series(ConductSamples.SERIES)
                            .restartsYearly(restarts)
                            .build())
                    .addNotices(last, next, draft)
                    .build();

            assertThat(inspect(new IssueNumberGap(), register)).isClean();
            assertThat(inspect(new IssueNumberRepeated(), register))
                    .hasOnlyFindings(restarts ? new String[0] : new String[] {"conduct.issue-number-repeated n-2"});
        }
    }

    @Test
    void city_and_county_count_a_joint_notice_each_in_its_own_series() {
        CaseNotice joint = positive("n-1")
                .coordination(Coordination.JOINT)
                .addJointIssuers(JointIssuer.builder()
                        .issuer(Ref.of("o-county"))
                        .issueNumber(7)
                        .build())
                .build();

        Inspection inspection = inspect(new IssueNumberGap(), joint);

        assertThat(inspection)
                .hasOnlyFindings("conduct.issue-number-gap n-1")
                .finding("conduct.issue-number-gap", "n-1")
                .hasPointer("/conduct/notices/0/jointIssuers/0/issueNumber")
                .hasMessage(
                        Locale.ENGLISH,
                        "Case notice 'n-1' is issue 7 of series 's-cases', but issue 1 is not on record; expected no"
                                + " gap.");
    }

    @Test
    void two_issues_may_appear_on_one_day() {
        Inspection inspection = inspect(
                new IssueOrder(),
                positive("n-1").build(),
                positive("n-2").issueNumber(2).build(),
                positive("n-3")
                        .issueNumber(3)
                        .history(issued(LocalDate.of(2026, 2, 9)))
                        .build(),
                positive("n-4")
                        .issueNumber(4)
                        .history(draft(LocalDate.of(2026, 1, 1)))
                        .build());

        assertThat(inspection).hasOnlyFindings("conduct.issue-order n-3");
    }

    @Test
    void the_number_of_a_joint_issuer_is_not_to_be_had_by_another_notice() {
        DocumentNumber number = DocumentNumber.parse("清纪通〔2026〕1号");
        CaseNotice joint = negative("n-2")
                .addJointIssuers(JointIssuer.builder()
                        .issuer(Ref.of("o-county"))
                        .documentNumber(number)
                        .build())
                .build();

        assertThat(inspect(new DocumentNumberRepeated(), positive("n-1").build(), joint))
                .finding("conduct.document-number-repeated", "n-2")
                .hasPointer("/conduct/notices/1/jointIssuers/0/documentNumber");
    }

    @Test
    void a_draft_has_no_year_of_issue_yet() {
        CaseNotice draft =
                positive("n-1").history(draft(LocalDate.of(2027, 1, 5))).build();

        assertThat(inspect(new DocumentNumberYear(), draft)).isClean().met("conduct.document-number-year", 0);
    }

    @Test
    void a_joint_notice_carries_the_number_of_the_lead_issuer_or_one_of_each_as_the_place_has_it() {
        CaseNotice alone = joint("n-1", false, false);
        CaseNotice some = joint("n-2", true, false);
        CaseNotice each = joint("n-3", true, true);
        CaseNotice nobody = joint("n-4").build();
        CaseNotice notSaid = each.withId(Ref.of("n-5")).withCoordination(Coordination.COUNTY);
        CaseNotice[] all = {alone, some, each, nobody, notSaid};

        assertThat(inspect(norm(JointNumbering.EITHER), new JointNumbers(), all))
                .hasOnlyFindings("conduct.joint-numbers n-2", "conduct.joint-numbers n-4", "conduct.joint-numbers n-5");
        assertThat(inspect(norm(JointNumbering.LEAD_ONLY), new JointNumbers(), all))
                .hasOnlyFindings(
                        "conduct.joint-numbers n-2",
                        "conduct.joint-numbers n-3",
                        "conduct.joint-numbers n-4",
                        "conduct.joint-numbers n-5");
        assertThat(inspect(norm(JointNumbering.EACH), new JointNumbers(), all))
                .hasOnlyFindings(
                        "conduct.joint-numbers n-1",
                        "conduct.joint-numbers n-2",
                        "conduct.joint-numbers n-4",
                        "conduct.joint-numbers n-5")
                .finding("conduct.joint-numbers", "n-5")
                .hasMessage(
                        Locale.ENGLISH,
                        "Joint case notice 'n-5': issued as county, the lead issuer has a number, of 2 further issuers 2"
                                + " have; expected a number of each issuer.");
    }

    @Test
    void a_name_is_known_by_its_full_form_and_where_nobody_is_named_by_its_first_character_too() {
        assertThat(named(NamingPolicy.PARTIAL, "李某违规接受宴请。")).hasNoFindings();
        assertThat(named(NamingPolicy.PARTIAL, "李建国违规接受宴请。")).hasFinding("conduct.named-in-full", "n-2");
        assertThat(named(NamingPolicy.ANONYMOUS, "李某违规接受宴请。")).hasFinding("conduct.named-in-full", "n-2");
        assertThat(named(NamingPolicy.ANONYMOUS, "某干部违规接受宴请。")).hasNoFindings();
        assertThat(named(NamingPolicy.FULL_NAME, "李建国违规接受宴请。")).hasNoFindings().met("conduct.named-in-full", 0);
    }

    @Test
    void no_finding_about_a_name_says_it() {
        assertThat(named(NamingPolicy.PARTIAL, "李建国违规接受宴请。").findings().get(0).toString())
                .doesNotContain("李");
    }

    @Test
    void an_opinion_counts_from_the_day_it_is_given() {
        LocalDate day = LocalDate.of(2026, 2, 10);
        CaseNotice sameDay =
                commended("n-1").opinion(opinion().givenOn(day).build()).build();
        CaseNotice after = commended("n-2")
                .opinion(opinion().givenOn(day.plusDays(1)).build())
                .build();
        CaseNotice none = commended("n-3").opinion(Optional.empty()).build();
        CaseNotice investigated =
                commended("n-4").opinion(opinion().investigation(true).build()).build();
        CaseNotice collective = positive("n-5").build();

        Inspection inspection = inspect(new CommendedUnfit(), sameDay, after, none, investigated, collective);

        assertThat(inspection)
                .hasOnlyFindings("conduct.commended-unfit n-4")
                .couldNotAssess("conduct.commended-unfit", "n-2")
                .couldNotAssess("conduct.commended-unfit", "n-3");
        assertThat(inspection.notAssessed().get(1).reason().zh()).isEqualTo("正面通报“n-3”印发前无廉洁情况意见；无法判断表扬对象是否适当。");
        assertThat(inspection)
                .finding("conduct.commended-unfit", "n-4")
                .hasMessage(Locale.CHINA, "正面通报“n-4”表扬的对象正在接受审查调查；应无此情形。");
    }

    @Test
    void a_place_may_commend_whom_it_will() {
        ConductNorms lenient = ConductNorms.standard().withCommendOnlyInGoodStanding(false);
        CaseNotice notice = commended("n-1").opinion(Optional.empty()).build();

        assertThat(inspect(lenient, new CommendedUnfit(), notice)).isClean().met("conduct.commended-unfit", 0);
    }

    @Test
    void the_two_records_of_one_person_are_one_subject_of_a_matter() {
        CaseNotice blamed = negative("n-1")
                .subjects(List.of(Actor.member("m-08")))
                .matter(Matter.of("2026-040"))
                .build();
        CaseNotice praised = commended("n-2").matter(Matter.of("2026-040")).build();
        CaseNotice otherMatter = commended("n-3").matter(Matter.of("2026-041")).build();
        Programme programme = ProgrammeSamples.withConduct(register -> ConductRegister.builder()
                .addNotices(blamed, praised, otherMatter)
                .build());

        Inspection inspection =
                Inspector.builder().add(new CommendedAndCriticised()).build().inspect(programme, AS_OF);

        assertThat(inspection).hasOnlyFindings("conduct.commended-and-criticised n-2");
    }

    @Test
    void rules_may_be_listed_in_any_order_but_not_numbered_twice() {
        ConductCode shuffled = code("code-1")
                .rules(List.of(rule("r-2", 2).build(), rule("r-1", 1).build()))
                .build();
        ConductCode twice = code("code-2")
                .rules(List.of(rule("r-3", 1).build(), rule("r-4", 1).build()))
                .build();
        ConductCode none = code("code-3").rules(List.of()).build();

        assertThat(inspect(
                        new CodeOrdinals(),
                        ConductRegister.builder()
                                .addCodes(shuffled, twice, none)
                                .build()))
                .hasOnlyFindings("conduct.code-ordinals code-2");
    }

    @Test
    void a_code_is_in_force_on_its_first_and_on_its_last_day() {
        LocalDate first = LocalDate.of(2026, 1, 1);
        LocalDate last = LocalDate.of(2026, 3, 31);
        ConductRegister register = ConductRegister.builder()
                .addCodes(code("code-1").inForce(DateRange.of(first, last)).build())
                .addNotices(
                        positive("n-1").history(issued(first.minusDays(1))).build(),
                        positive("n-2").history(issued(first)).build(),
                        positive("n-3").history(issued(last)).build(),
                        positive("n-4").history(issued(last.plusDays(1))).build(),
                        positive("n-5").history(draft(last.plusDays(1))).build())
                .build();

        assertThat(inspect(new RuleNotInForce(), register))
                .hasOnlyFindings("conduct.rule-not-in-force n-1", "conduct.rule-not-in-force n-4");
    }

    @Test
    void a_ranking_list_without_its_rule_or_group_cannot_be_assessed() {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        ConductRegister register = ConductRegister.builder()
                .addRankingRules(rankingRule("rr-1").build())
                .addRankings(
                        ranking("rl-1", monday).rule(Ref.of("rr-9")).build(),
                        ranking("rl-2", monday)
                                .addEntries(RankingEntry.of(Actor.organization("o-county"), "city", BigDecimal.ONE))
                                .build())
                .build();

        Inspection inspection = inspect(new RankingMembers(), register);

        assertThat(inspection)
                .hasNoFindings()
                .couldNotAssess("conduct.ranking-members", "rl-1")
                .couldNotAssess("conduct.ranking-members", "rl-2");
        assertThat(inspection.notAssessed().get(0).reason().en())
                .isEqualTo(
                        "Ranking list 'rl-1' follows rule 'rr-9', which is not on record; who belongs on it cannot be"
                                + " told.");
        assertThat(inspection.notAssessed().get(1).reason().zh())
                .isEqualTo("红黑榜“rl-2”有组别“city”的条目，规则中没有该组别；无法判断名单是否正确。");
    }

    @Test
    void a_ranking_list_is_judged_by_those_before_it() {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        ConductRegister register = ConductRegister.builder()
                .addRankingRules(rankingRule("rr-1").blackAfter(2).build())
                .addRankings(
                        ranking("rl-2", monday.plusDays(7)).build(),
                        ranking("rl-1", monday).black(List.of()).build())
                .build();

        assertThat(inspect(new RankingMembers(), register)).isClean().met("conduct.ranking-members", 2);
    }

    @Test
    void the_lists_of_another_issuer_do_not_lengthen_a_run() {
        LocalDate monday = LocalDate.of(2026, 6, 8);
        ConductRegister register = ConductRegister.builder()
                .addRankingRules(rankingRule("rr-1").blackAfter(2).build())
                .addRankings(
                        ranking("rl-1", monday).black(List.of()).build(),
                        ranking("rl-2", monday.plusDays(7))
                                .issuer(Ref.of("o-yunshan"))
                                .black(List.of())
                                .build())
                .build();

        assertThat(inspect(new RankingMembers(), register)).isClean().met("conduct.ranking-members", 2);
    }

    private static CaseNotice revoked(String id, NoticeStatus state, LocalDate on) {
        return negative(id)
                .history(issuedThen(LocalDate.of(2026, 4, 1), state, on))
                .decision(decision().revokedOn(AS_OF.minusDays(10)).build())
                .build();
    }

    private static CaseNoticeBuilder joint(String id) {
        return positive(id).coordination(Coordination.JOINT);
    }

    private static CaseNotice joint(String id, boolean firstNumbered, boolean secondNumbered) {
        return joint(id)
                .addJointIssuers(jointIssuer("o-county", 1, firstNumbered), jointIssuer("o-yunshan", 2, secondNumbered))
                .build();
    }

    private static JointIssuer jointIssuer(String issuer, int serial, boolean numbered) {
        return JointIssuer.builder()
                .issuer(Ref.of(issuer))
                .documentNumber(numbered ? Optional.of(new DocumentNumber("清委通", 2026, serial)) : Optional.empty())
                .build();
    }

    private static ConductNorms norm(JointNumbering numbering) {
        return ConductNorms.standard().withJointNumbering(numbering);
    }

    private static Inspection named(NamingPolicy policy, String facts) {
        Programme programme = ProgrammeSamples.withConduct(register -> ConductRegister.builder()
                .addNotices(negative("n-2").namingPolicy(policy).facts(facts).build())
                .build());
        List<Cadre> cadres = programme.organization().cadres().stream()
                .map(cadre -> cadre.withName(PersonName.of("李建国")))
                .toList();
        return Inspector.builder()
                .add(new NamedInFull())
                .build()
                .inspect(programme.withOrganization(programme.organization().withCadres(cadres)), AS_OF);
    }

    private static List<Step<NoticeStatus>> plus(CaseNotice notice, Step<NoticeStatus> step) {
        List<Step<NoticeStatus>> history = new ArrayList<>(notice.history());
        history.add(step);
        return history;
    }

    private static Inspection inspect(Check check, CaseNotice... notices) {
        return inspect(ConductNorms.standard(), check, notices);
    }

    private static Inspection inspect(Check check, ConductRegister register) {
        return inspect(ConductNorms.standard(), check, register);
    }

    private static Inspection inspect(ConductNorms norms, Check check, CaseNotice... notices) {
        return inspect(
                norms, check, ConductRegister.builder().addNotices(notices).build());
    }

    private static Inspection inspect(ConductNorms norms, Check check, ConductRegister register) {
        return Inspector.builder()
                .add(check)
                .norms(norms)
                .build()
                .inspect(ProgrammeSamples.empty().withConduct(register), AS_OF);
    }
}
