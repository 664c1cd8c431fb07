package org.qinglian.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.conduct.NoticeStatus.APPROVED;
import static org.qinglian.core.conduct.NoticeStatus.ARCHIVED;
import static org.qinglian.core.conduct.NoticeStatus.CORRECTED;
import static org.qinglian.core.conduct.NoticeStatus.DRAFT;
import static org.qinglian.core.conduct.NoticeStatus.FACT_CHECK;
import static org.qinglian.core.conduct.NoticeStatus.ISSUED;
import static org.qinglian.core.conduct.NoticeStatus.SECRECY_REVIEW;
import static org.qinglian.core.conduct.NoticeStatus.WITHDRAWN;
import static org.qinglian.core.fixture.ConductSamples.commended;
import static org.qinglian.core.fixture.ConductSamples.decision;
import static org.qinglian.core.fixture.ConductSamples.issuedThen;
import static org.qinglian.core.fixture.ConductSamples.negative;
import static org.qinglian.core.fixture.ConductSamples.opinion;
import static org.qinglian.core.fixture.ConductSamples.positive;
import static org.qinglian.core.fixture.ConductSamples.redress;

import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.fixture.ConductSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;

class NoticeLifecycleTest {
    private static final LocalDate DAY = LocalDate.of(2026, 4, 1);
    private static final Lifecycle<CaseNotice, NoticeStatus> LIFECYCLE = NoticeLifecycle.of(ConductNorms.standard());

    /** A negative notice that is approved and ready to be issued on {@link #DAY}. */
    private final CaseNotice ready =
            negative("n-1").history(ConductSamples.issued(DAY).subList(0, 4)).build();

    @Test
    void leads_from_the_draft_over_the_reviews_to_the_issue_and_the_archive() {
        assertThat(LIFECYCLE.states()).containsExactly(NoticeStatus.values());
        assertThat(LIFECYCLE.starts()).containsExactly(DRAFT);
        assertThat(LIFECYCLE.following(DRAFT)).containsExactly(SECRECY_REVIEW);
        assertThat(LIFECYCLE.following(SECRECY_REVIEW)).containsExactly(FACT_CHECK, DRAFT);
        assertThat(LIFECYCLE.following(FACT_CHECK)).containsExactly(APPROVED, DRAFT);
        assertThat(LIFECYCLE.following(APPROVED)).containsExactly(ISSUED);
        assertThat(LIFECYCLE.following(ISSUED)).containsExactly(CORRECTED, WITHDRAWN, ARCHIVED);
        assertThat(LIFECYCLE.following(CORRECTED)).containsExactly(CORRECTED, WITHDRAWN, ARCHIVED);
        assertThat(LIFECYCLE.following(WITHDRAWN)).containsExactly(ARCHIVED);
        assertThat(LIFECYCLE.following(ARCHIVED)).containsExactly(CORRECTED, WITHDRAWN);
    }

    @Test
    void the_sample_notices_went_by_it() {
        assertThat(ConductSamples.register().notices())
                .allSatisfy(notice -> assertThat(LIFECYCLE.review(notice)).isEmpty());
    }

    @Test
    void a_notice_that_is_ready_may_be_issued() {
        assertThat(LIFECYCLE.advance(ready, Step.of(ISSUED, DAY))).hasSize(5);
    }

    @Test
    void a_stage_cannot_be_skipped() {
        CaseNotice draft = negative("n-1").history(ConductSamples.draft(DAY)).build();

        List<Refusal> refusals = LIFECYCLE.refusals(draft, Step.of(ISSUED, DAY));

        assertThat(refusals)
                .extracting(refusal -> refusal.message().in(Locale.CHINA))
                .containsExactly("第 2 步由“拟稿”转为“印发”；应为：保密审查。");
    }

    @Test
    void a_negative_notice_waits_for_the_day_its_decision_takes_effect() {
        LocalDate effective = LocalDate.of(2026, 4, 10);
        CaseNotice notice = ready.withDecision(decision().effectiveOn(effective).build());

        assertThat(guards(notice, effective.minusDays(1))).containsExactly("conduct.guard.decision");
        assertThat(guards(notice, effective)).isEmpty();
        assertThat(guards(ready.withDecision(Optional.empty()), DAY)).containsExactly("conduct.guard.decision");
        assertThat(guards(
                        ready.withDecision(
                                decision().effectiveOn(Optional.empty()).build()),
                        DAY))
                .containsExactly("conduct.guard.decision");
    }

    @Test
    void a_negative_notice_is_not_issued_on_a_decision_that_is_revoked() {
        CaseNotice revokedToday = ready.withDecision(decision().revokedOn(DAY).build());
        CaseNotice revokedTomorrow =
                ready.withDecision(decision().revokedOn(DAY.plusDays(1)).build());

        assertThat(guards(revokedToday, DAY)).containsExactly("conduct.guard.decision");
        assertThat(guards(revokedTomorrow, DAY)).isEmpty();
    }

    @Test
    void a_negative_notice_waits_until_its_case_is_closed() {
        CaseNotice open = ready.withMatter(Matter.opened("2026-017", DAY.minusDays(40)));

        assertThat(guards(open, DAY)).containsExactly("conduct.guard.no-open-case");
        assertThat(guards(open.withMatter(open.matter().orElseThrow().closed(DAY)), DAY))
                .isEmpty();
        assertThat(guards(ready.withMatter(Optional.empty()), DAY)).isEmpty();
    }

    @Test
    void every_guard_that_fails_is_named_in_both_languages() {
        CaseNotice bare = ready.withDecision(Optional.empty())
                .withOccurred(Optional.empty())
                .withSecrecy(Optional.empty())
                .withMatter(Matter.opened("2026-017", DAY.minusDays(40)));

        List<Refusal> refusals = LIFECYCLE.refusals(bare, Step.of(ISSUED, DAY));

        assertThat(refusals)
                .filteredOn(refusal -> refusal.step() == 5)
                .extracting(refusal -> refusal.message().in(Locale.ENGLISH))
                .containsExactly(
                        "Step 5 goes to issued; expected that a negative notice says whom it is about, in what unit and"
                                + " post, when it happened, which rule was broken and what followed.",
                        "Step 5 goes to issued; expected that the secrecy review came to an outcome that allows the"
                                + " audience.",
                        "Step 5 goes to issued; expected that a negative notice rests on a decision that is in effect on"
                                + " the day of issue.",
                        "Step 5 goes to issued; expected that no case is open in the matter of a negative notice.");
        assertThat(refusals.get(0).message().in(Locale.CHINA)).isEqualTo("第 5 步转为“印发”；条件：反面通报写明对象、单位职务、时间、条款和处理结果。");
    }

    @Test
    void what_must_not_be_published_stays_within_the_party() {
        CaseNotice within = ready.withSecrecy(SecrecyOutcome.RESTRICTED);
        CaseNotice open = within.withAudience(NoticeAudience.PUBLIC);

        assertThat(guards(within, DAY)).isEmpty();
        assertThat(guards(open, DAY)).containsExactly("conduct.guard.secrecy");
        assertThat(guards(open.withSecrecy(SecrecyOutcome.CLEARED), DAY)).isEmpty();
    }

    @Test
    void a_positive_notice_needs_no_decision_but_a_person_in_good_standing() {
        CaseNotice person = commended("n-1").history(ready.history()).build();
        CaseNotice collective = positive("n-2").history(ready.history()).build();

        assertThat(guards(person, DAY)).isEmpty();
        assertThat(guards(collective, DAY)).isEmpty();
        assertThat(guards(person.withOpinion(Optional.empty()), DAY)).containsExactly("conduct.guard.good-standing");
        assertThat(guards(person.withOpinion(opinion().influencePeriod(true).build()), DAY))
                .containsExactly("conduct.guard.good-standing");
        assertThat(guards(person.withOpinion(opinion().investigation(true).build()), DAY))
                .containsExactly("conduct.guard.good-standing");
        assertThat(guards(person.withOpinion(opinion().givenOn(DAY).build()), DAY))
                .isEmpty();
        assertThat(guards(person.withOpinion(opinion().givenOn(DAY.plusDays(1)).build()), DAY))
                .containsExactly("conduct.guard.good-standing");
    }

    @Test
    void a_place_may_do_without_good_standing() {
        Lifecycle<CaseNotice, NoticeStatus> lenient =
                NoticeLifecycle.of(ConductNorms.standard().withCommendOnlyInGoodStanding(false));
        CaseNotice person = commended("n-1")
                .history(ready.history())
                .opinion(Optional.empty())
                .build();

        assertThat(lenient.refusals(person, Step.of(ISSUED, DAY))).isEmpty();
    }

    @Test
    void a_notice_is_put_right_before_its_own_audience() {
        CaseNotice issued = negative("n-1").build();
        CaseNotice same = issued.withRedress(redress().build());
        CaseNotice other =
                issued.withRedress(redress().audience(NoticeAudience.PUBLIC).build());

        for (NoticeStatus state : List.of(CORRECTED, WITHDRAWN)) {
            Step<NoticeStatus> step = Step.of(state, DAY.plusDays(30));
            assertThat(LIFECYCLE.refusals(same, step)).isEmpty();
            assertThat(LIFECYCLE.refusals(other, step)).hasSize(1);
            assertThat(LIFECYCLE.refusals(issued, step))
                    .extracting(Refusal::guard)
                    .containsExactly("conduct.guard.same-audience");
        }
    }

    @Test
    void the_order_alone_asks_for_no_stage_and_no_guard_but_goes_forward() {
        Lifecycle<CaseNotice, NoticeStatus> order = NoticeLifecycle.order();
        CaseNotice bare = negative("n-1")
                .decision(Optional.empty())
                .history(List.of(Step.of(FACT_CHECK, DAY), Step.of(ISSUED, DAY), Step.of(WITHDRAWN, DAY)))
                .build();

        assertThat(order.review(bare)).isEmpty();
        assertThat(order.refusals(bare, Step.of(CORRECTED, DAY)))
                .extracting(refusal -> refusal.message().in(Locale.ENGLISH))
                .containsExactly("Step 4 goes from withdrawn to corrected; expected archived.");
    }

    @Test
    void a_notice_stands_from_its_issue_until_it_is_withdrawn() {
        LocalDate withdrawn = DAY.plusDays(10);
        CaseNotice notice =
                negative("n-1").history(issuedThen(DAY, WITHDRAWN, withdrawn)).build();

        assertThat(notice.issuedOn()).contains(DAY);
        assertThat(notice.isPublishedOn(DAY.minusDays(1))).isFalse();
        assertThat(notice.isPublishedOn(DAY)).isTrue();
        assertThat(notice.isPublishedOn(withdrawn.minusDays(1))).isTrue();
        assertThat(notice.isPublishedOn(withdrawn)).isFalse();
        assertThat(notice.isPublished()).isFalse();
        assertThat(notice.state()).contains(WITHDRAWN);
    }

    @Test
    void a_notice_in_the_archive_stands_if_it_stood_before() {
        CaseNotice stood = negative("n-1")
                .history(issuedThen(DAY, ARCHIVED, DAY.plusDays(90)))
                .build();
        CaseNotice shelved = negative("n-2")
                .history(List.of(Step.of(DRAFT, DAY), Step.of(ARCHIVED, DAY)))
                .build();

        assertThat(stood.isPublished()).isTrue();
        assertThat(shelved.isPublished()).isFalse();
    }

    @Test
    void names_in_which_year_its_issue_counts() {
        assertThat(negative("n-1").build().numberedIn()).contains(2026);
        assertThat(negative("n-1")
                        .history(ConductSamples.draft(LocalDate.of(2025, 12, 30)))
                        .build()
                        .numberedIn())
                .contains(2025);
        assertThat(negative("n-1").history(List.of()).build().numberedIn()).isEmpty();
    }

    @Test
    void a_negative_notice_gives_unit_and_post_of_every_person() {
        CaseNotice two = negative("n-1")
                .subjects(ConductSamples.positive("n-2").build().subjects())
                .capacities(List.of())
                .build();

        assertThat(negative("n-1").capacities(List.of()).build().missingParts()).containsExactly(NoticePart.CAPACITIES);
        assertThat(two.missingParts()).isEmpty();
        assertThat(positive("n-3").rules(List.of()).build().missingParts()).isEmpty();
    }

    private static List<String> guards(CaseNotice notice, LocalDate day) {
        return LIFECYCLE.refusals(notice, Step.of(ISSUED, day)).stream()
                .map(Refusal::guard)
                .toList();
    }
}
