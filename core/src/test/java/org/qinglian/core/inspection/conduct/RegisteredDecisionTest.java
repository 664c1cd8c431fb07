package org.qinglian.core.inspection.conduct;

import static org.qinglian.core.fixture.ConductSamples.commended;
import static org.qinglian.core.fixture.ConductSamples.decision;
import static org.qinglian.core.fixture.ConductSamples.issued;
import static org.qinglian.core.fixture.ConductSamples.issuedThen;
import static org.qinglian.core.fixture.ConductSamples.negative;
import static org.qinglian.core.fixture.ConductSamples.opinion;
import static org.qinglian.core.fixture.QinglianAssertions.assertThat;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.check.Check;
import org.qinglian.core.common.Ref;
import org.qinglian.core.conduct.CaseNotice;
import org.qinglian.core.conduct.ConductRegister;
import org.qinglian.core.conduct.DecisionCitation;
import org.qinglian.core.conduct.NoticeStatus;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.fixture.DisciplineSamples;
import org.qinglian.core.fixture.ProgrammeSamples;
import org.qinglian.core.inspection.Inspection;
import org.qinglian.core.inspection.Inspector;
import org.qinglian.core.organization.Actor;

/** Notices whose decision is in the register of discipline: {@code s-1} of 2026-03-20, and {@code s-6}, revoked on 2026-05-08. */
class RegisteredDecisionTest {
    private static final LocalDate REVOKED = LocalDate.of(2026, 5, 8);

    @ParameterizedTest
    @CsvSource({"2026-03-19, false", "2026-03-20, true", "2026-03-21, true"})
    void the_register_says_whether_the_decision_was_in_effect_when_the_notice_appeared(
            LocalDate day, boolean inEffect) {
        CaseNotice notice = citing("s-1", Optional.empty()).withHistory(issued(day));

        if (inEffect) {
            assertThat(inspect(new IssuedBeforeDecision(), notice)).isClean();
        } else {
            assertThat(inspect(new IssuedBeforeDecision(), notice))
                    .hasOnlyFindings("conduct.issued-before-decision n-1");
        }
    }

    @Test
    void a_decision_that_is_not_in_effect_yet_carries_no_notice() {
        assertThat(inspect(new IssuedBeforeDecision(), citing("s-7", Optional.empty())))
                .finding("conduct.issued-before-decision", "n-1")
                .hasMessage(Locale.CHINA, "反面通报“n-1”印发日期 2026-04-01 早于处理决定生效日 （尚未生效）；应在该日或之后。")
                .hasMessage(
                        Locale.ENGLISH,
                        "Negative case notice 'n-1' was issued on 2026-04-01, before its decision takes effect on a day to"
                                + " come; expected that day or later.");
    }

    @Test
    void a_notice_is_corrected_when_the_register_revokes_its_decision_though_the_notice_does_not_say_so() {
        CaseNotice standing = citing("s-6", Optional.empty());

        assertThat(inspectOn(REVOKED.minusDays(1), new RevokedNotCorrected(), standing))
                .isClean();
        assertThat(inspectOn(REVOKED, new RevokedNotCorrected(), standing))
                .hasOnlyFindings("conduct.revoked-not-corrected n-1");
        assertThat(inspectOn(REVOKED.plusDays(1), new RevokedNotCorrected(), standing))
                .hasOnlyFindings("conduct.revoked-not-corrected n-1");
    }

    @ParameterizedTest
    @CsvSource({"2026-05-07, false", "2026-05-08, true", "2026-05-09, true"})
    void a_correction_counts_from_the_day_on_which_the_register_revokes(LocalDate corrected, boolean right) {
        CaseNotice notice = citing("s-6", Optional.empty())
                .withHistory(issuedThen(LocalDate.of(2026, 4, 7), NoticeStatus.CORRECTED, corrected));

        if (right) {
            assertThat(inspect(new RevokedNotCorrected(), notice)).isClean();
            assertThat(inspect(new RevokedWithoutClarification(), notice))
                    .hasOnlyFindings("conduct.revoked-without-clarification n-1");
        } else {
            assertThat(inspect(new RevokedNotCorrected(), notice)).hasOnlyFindings("conduct.revoked-not-corrected n-1");
        }
    }

    @Test
    void what_is_cited_agrees_with_the_register_or_is_found() {
        assertThat(inspect(
                        new CitationDiffers(),
                        citing("s-1", Optional.of(LocalDate.of(2026, 3, 20))),
                        citing("s-1", Optional.empty()).withId(Ref.of("n-2"))))
                .isClean()
                .met("conduct.citation-differs", 3);
        CaseNotice revoked = citing("s-1", Optional.empty());
        assertThat(inspect(
                        new CitationDiffers(),
                        revoked.withDecision(revoked.decision().orElseThrow().withRevokedOn(REVOKED))))
                .finding("conduct.citation-differs", "n-1")
                .hasMessage(Locale.CHINA, "通报“n-1”所引决定“s-1”的 revokedOn 为 2026-05-08；应与处分台账一致，为 无。");
    }

    @Test
    void a_notice_about_somebody_else_than_the_decision_is_found_and_one_about_a_body_is_not() {
        CaseNotice other = citing("s-1", Optional.empty()).withSubjects(Actor.cadre("c-03"));
        CaseNotice sameByMembership =
                citing("s-1", Optional.empty()).withId(Ref.of("n-2")).withSubjects(Actor.member("m-09"));
        CaseNotice body =
                citing("s-1", Optional.empty()).withId(Ref.of("n-3")).withSubjects(Actor.organization("o-baishi"));

        assertThat(inspect(new CitationDiffers(), other, sameByMembership, body))
                .hasOnlyFindings("conduct.citation-differs n-1");
    }

    @Test
    void a_decision_that_is_not_in_the_register_cannot_be_compared() {
        assertThat(inspect(new CitationDiffers(), citing("s-99", Optional.empty())))
                .hasNoFindings()
                .couldNotAssess("conduct.citation-differs", "n-1");
    }

    /** A Party warning of 2024-06-20 has effect up to and including 2025-06-19. */
    @ParameterizedTest
    @CsvSource({
        "2024-06-19, true",
        "2024-06-20, false",
        "2024-06-21, false",
        "2025-06-18, false",
        "2025-06-19, false",
        "2025-06-20, true"
    })
    void nobody_is_commended_while_the_register_has_an_influence_period_running(LocalDate day, boolean fit) {
        SanctionDecision warned = DisciplineSamples.decision("s-1")
                .person(Actor.member("m-08"))
                .history(DisciplineSamples.carriedOut(LocalDate.of(2024, 6, 20)))
                .build();
        CaseNotice praise = commended("n-1")
                .history(issued(day))
                .opinion(opinion().givenOn(day).build())
                .build();

        Inspection inspection = inspectOn(ProgrammeSamples.AS_OF, new CommendedUnfit(), List.of(warned), praise);

        if (fit) {
            assertThat(inspection).isClean().met("conduct.commended-unfit", 1);
        } else {
            assertThat(inspection)
                    .finding("conduct.commended-unfit", "n-1")
                    .hasPointer("/conduct/notices/0/subjects")
                    .hasMessage(Locale.CHINA, "正面通报“n-1”表扬的对象按处分台账自 2024-06-20 起处于“s-1”的影响期内；应无此情形。")
                    .hasMessage(
                            Locale.ENGLISH,
                            "Positive case notice 'n-1' commends a person against whom stood: the influence period of 's-1'"
                                    + " since 2024-06-20, by the register of discipline; expected nothing.");
        }
    }

    private static CaseNotice citing(String sanction, Optional<LocalDate> effective) {
        DecisionCitation citation =
                decision().sanction(Ref.of(sanction)).effectiveOn(effective).build();
        return negative("n-1").decision(citation).build();
    }

    private static Inspection inspect(Check check, CaseNotice... notices) {
        return inspectOn(ProgrammeSamples.AS_OF, check, notices);
    }

    private static Inspection inspectOn(LocalDate asOf, Check check, CaseNotice... notices) {
        return inspectOn(asOf, check, DisciplineSamples.register().decisions(), notices);
    }

    private static Inspection inspectOn(
            LocalDate asOf, Check check, List<SanctionDecision> decisions, CaseNotice... notices) {
        return Inspector.builder()
                .add(check)
                .build()
                .inspect(
                        ProgrammeSamples.programme()
                                .withDiscipline(DisciplineSamples.register().withDecisions(decisions))
                                .withConduct(ConductRegister.builder()
                                        .addNotices(notices)
                                        .build()),
                        asOf);
    }
}
