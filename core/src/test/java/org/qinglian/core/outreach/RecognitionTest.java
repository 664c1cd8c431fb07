package org.qinglian.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Level;
import org.qinglian.core.fixture.OutreachSamples;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Step;
import org.qinglian.core.organization.Actor;

class RecognitionTest {
    private static final LocalDate DECIDED = LocalDate.of(2025, 11, 20);

    @ParameterizedTest
    @CsvSource({"89.99, true", "90, false", "90.01, false"})
    void the_pass_mark_of_one_city_is_90(BigDecimal score, boolean barred) {
        Recognition recognition = OutreachSamples.recognition("rg").score(score).build();

        assertThat(OutreachNorms.standard().bars(recognition, DECIDED, WorkCalendar.standard()))
                .isEqualTo(barred ? List.of(RecognitionBar.BELOW_MARK) : List.of());
    }

    @ParameterizedTest
    @CsvSource({"2023-11-19, false", "2023-11-20, true", "2025-11-20, true", "2025-11-21, false"})
    void an_event_of_the_negative_list_bars_for_two_years(LocalDate event, boolean barred) {
        Recognition recognition = OutreachSamples.recognition("rg")
                .addNegativeEvents(new NegativeEvent(event, "群体性事件"))
                .build();

        assertThat(OutreachNorms.standard().bars(recognition, DECIDED, WorkCalendar.standard()))
                .isEqualTo(barred ? List.of(RecognitionBar.NEGATIVE_EVENT) : List.of());
    }

    @Test
    void holds_from_the_decision_to_its_last_day_unless_it_is_revoked() {
        Recognition recognition = OutreachSamples.recognition("rg").build();
        Recognition revoked = OutreachSamples.recognition("rg")
                .addHistory(Step.of(RecognitionState.REVOKED, LocalDate.of(2026, 5, 1)))
                .build();

        assertThat(recognition.holdsOn(DECIDED.minusDays(1))).isFalse();
        assertThat(recognition.holdsOn(DECIDED)).isTrue();
        assertThat(recognition.holdsOn(LocalDate.of(2027, 12, 31))).isTrue();
        assertThat(recognition.holdsOn(LocalDate.of(2028, 1, 1))).isFalse();
        assertThat(revoked.holdsOn(LocalDate.of(2026, 4, 30))).isTrue();
        assertThat(revoked.holdsOn(LocalDate.of(2026, 5, 1))).isFalse();
    }

    @Test
    void is_decided_by_a_body_if_nothing_bars_it() {
        Recognition publicised =
                OutreachSamples.recognition("rg").score(new BigDecimal("80")).build();
        Recognition before = publicised.withHistory(publicised.history().subList(0, 4));
        Lifecycle<Recognition, RecognitionState> guarded =
                RecognitionLifecycle.guarded(OutreachNorms.standard(), WorkCalendar.standard());

        assertThat(guarded.refusals(before, Step.of(RecognitionState.RECOGNISED, DECIDED)))
                .extracting(Refusal::guard)
                .containsExactly("outreach.guard.decided-by-body", "outreach.guard.nothing-bars");
        assertThat(guarded.refusals(
                        before.withScore(new BigDecimal("90")),
                        Step.<RecognitionState>of(RecognitionState.RECOGNISED, DECIDED)
                                .by(Actor.organization("o-county"))))
                .isEmpty();
    }

    @Test
    void a_review_may_end_in_another_review_a_lower_tier_or_the_loss_of_the_title() {
        Lifecycle<Recognition, RecognitionState> order = RecognitionLifecycle.order();

        assertThat(order.following(RecognitionState.REVIEWED))
                .containsExactly(RecognitionState.REVIEWED, RecognitionState.DOWNGRADED, RecognitionState.REVOKED);
        assertThat(order.following(RecognitionState.REVOKED)).isEmpty();
        assertThat(order.states()).containsExactlyInAnyOrder(RecognitionState.values());
    }

    @ParameterizedTest
    @CsvSource({
        "province, other, , true",
        "city, party-or-government, 1号, true",
        "county, party-or-government, 1号, true",
        "county, party-or-government, , false",
        "county, other, 1号, false",
        "city, other, 1号, false",
        "township, party-or-government, 1号, false",
        "village, party-or-government, 1号, false"
    })
    void the_rules_of_2022_say_who_may_name(String level, String kind, @Nullable String approval, boolean allowed) {
        NamingAuthority authority = new NamingAuthority(
                "某机关",
                Stream.of(Level.values())
                        .filter(each -> each.code().equals(level))
                        .findFirst(),
                Stream.of(NamingBodyKind.values())
                        .filter(each -> each.code().equals(kind))
                        .findFirst()
                        .orElseThrow(),
                Optional.ofNullable(approval));

        assertThat(authority.isAllowed()).isEqualTo(allowed);
    }

    @Test
    void a_central_body_may_name() {
        assertThat(new NamingAuthority("中央某部门", Optional.empty(), NamingBodyKind.OTHER, Optional.empty()).isAllowed())
                .isTrue();
    }

    @Test
    void the_spread_of_a_sample_counts_each_other_unit_once() {
        DemonstrationSample sample = OutreachSamples.sample("ds")
                .addCopies(
                        SampleCopy.of(Actor.organization("o-baishi"), LocalDate.of(2026, 5, 1), "再次修订"),
                        SampleCopy.of(Actor.institution("i-qingxi"), LocalDate.of(2026, 5, 1), "自己"),
                        SampleCopy.of(Actor.institution("i-school"), LocalDate.of(2026, 7, 1), "校务清单"))
                .build();

        assertThat(sample.spread(LocalDate.of(2026, 6, 30))).isEqualTo(1);
        assertThat(sample.spread(LocalDate.of(2026, 7, 1))).isEqualTo(2);
        assertThat(sample.spread(LocalDate.of(2026, 3, 1))).isZero();
    }
}
