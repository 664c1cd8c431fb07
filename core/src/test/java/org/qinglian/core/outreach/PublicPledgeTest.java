package org.qinglian.core.outreach;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.Share;
import org.qinglian.core.fixture.OutreachSamples;

class PublicPledgeTest {
    @Test
    void stands_where_its_last_assessment_says() {
        PublicPledge pledge = OutreachSamples.pledge("pd").build();

        assertThat(pledge.completion(LocalDate.of(2026, 4, 9))).isEqualTo(PledgeCompletion.NO_EVIDENCE);
        assertThat(pledge.completion(LocalDate.of(2026, 4, 10))).isEqualTo(PledgeCompletion.LIMITED);
        assertThat(pledge.completion(LocalDate.of(2026, 6, 18))).isEqualTo(PledgeCompletion.COMPLETE);
    }

    @Test
    void the_five_values_go_up_to_complete_and_the_two_last_are_high() {
        assertThat(PledgeCompletion.values())
                .extracting(PledgeCompletion::code)
                .containsExactly("no-evidence", "not-started", "limited", "substantial", "completed");
        assertThat(Stream.of(PledgeCompletion.values()).filter(PledgeCompletion::isHigh))
                .containsExactly(PledgeCompletion.SUBSTANTIAL, PledgeCompletion.COMPLETE);
    }

    @Test
    void figures_count_each_pledge_once() {
        PublicPledgeFigures figures =
                PublicPledgeFigures.of(OutreachSamples.register().pledges(), LocalDate.of(2026, 6, 30));

        assertThat(figures.byCompletion().values()).containsExactly(0, 0, 1, 0, 1);
        assertThat(figures.high()).isEqualTo(new Share(1, 2));
        assertThat(PublicPledgeFigures.of(OutreachSamples.register().pledges(), LocalDate.of(2026, 1, 14))
                        .high())
                .isEqualTo(new Share(0, 0));
    }

    @Test
    void a_target_is_reached_from_below_or_from_above() {
        Benchmark up = OutreachSamples.benchmark("up").build();
        Benchmark down = up.withStart(new BigDecimal("20")).withTarget(new BigDecimal("8"));
        Benchmark still = up.withStart(new BigDecimal("85"));

        assertThat(up.isReachedBy(new BigDecimal("84.99"))).isFalse();
        assertThat(up.isReachedBy(new BigDecimal("85.0"))).isTrue();
        assertThat(down.isReachedBy(new BigDecimal("8"))).isTrue();
        assertThat(down.isReachedBy(new BigDecimal("7"))).isTrue();
        assertThat(down.isReachedBy(new BigDecimal("9"))).isFalse();
        assertThat(still.isReachedBy(new BigDecimal("85"))).isTrue();
        assertThat(still.isReachedBy(new BigDecimal("86"))).isFalse();
    }

    @Test
    void half_of_the_way_is_half() {
        Benchmark up = OutreachSamples.benchmark("up").build();

        assertThat(up.closed(new BigDecimal("73"))).contains(new BigDecimal("0.5000"));
        assertThat(up.closed(new BigDecimal("49"))).contains(new BigDecimal("-0.5000"));
        assertThat(up.withTarget(new BigDecimal("61")).closed(new BigDecimal("61")))
                .isEmpty();
        assertThat(up.latest(LocalDate.of(2026, 3, 30))).isEmpty();
        assertThat(up.latest(LocalDate.of(2026, 6, 9))).contains(new BigDecimal("73"));
    }
}
