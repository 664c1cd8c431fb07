package org.qinglian.core.inspection.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.fixture.ConductSamples.decision;
import static org.qinglian.core.fixture.ConductSamples.negative;
import static org.qinglian.core.fixture.ConductSamples.positive;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.NotAssessed;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;

class ConductChecksTest {
    private static final LocalDate EFFECTIVE = LocalDate.of(2026, 3, 20);
    private static final LocalDate AS_OF = ProgrammeSamples.AS_OF;

    @Test
    void a_negative_notice_may_appear_on_the_day_its_decision_takes_effect_and_not_before() {
        Inspection inspection = inspect(
                new IssuedBeforeDecision(),
                negative("n-1").issuedOn(EFFECTIVE).build(),
                negative("n-2").issuedOn(EFFECTIVE.minusDays(1)).build());

        assertThat(inspection).hasOnlyFindings("conduct.issued-before-decision n-2");
    }

    @Test
    void the_order_of_notice_and_decision_cannot_be_told_without_both_dates() {
        Inspection inspection = inspect(
                new IssuedBeforeDecision(),
                negative("n-1").issuedOn(Optional.empty()).build(),
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
            positive("n-2").series("另一系列").build(),
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
            names = {"DRAFT", "SECRECY_REVIEW", "FACT_CHECK", "APPROVED", "WITHDRAWN"})
    void a_negative_notice_that_is_not_published_needs_no_decision_yet(NoticeStatus status) {
        CaseNotice notice =
                negative("n-1").status(status).decision(Optional.empty()).build();

        assertThat(inspect(new NegativeWithoutDecision(), notice)).isClean();
    }

    @ParameterizedTest
    @EnumSource(
            value = NoticeStatus.class,
            names = {"ISSUED", "CORRECTED", "ARCHIVED"})
    void a_published_negative_notice_needs_a_decision(NoticeStatus status) {
        CaseNotice notice =
                negative("n-1").status(status).decision(Optional.empty()).build();

        assertThat(inspect(new NegativeWithoutDecision(), notice))
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
                        "Negative case notice 'n-1' lacks: rules; expected subjects, rules and outcome.");
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
                .status(NoticeStatus.DRAFT)
                .decision(decision().revokedOn(AS_OF).build())
                .build();

        assertThat(inspect(new RevokedNotCorrected(), draft)).isClean().met("conduct.revoked-not-corrected", 0);
    }

    private static Inspection inspect(Check check, CaseNotice... notices) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(
                        ProgrammeSamples.empty()
                                .withConduct(ConductRegister.builder()
                                        .addNotices(notices)
                                        .build()),
                        AS_OF);
    }
}
