package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

class AwardTest {
    private static final Award AWARD =
            new Award(new BigDecimal("2.50"), Optional.of(Condition.atLeast("n", BigDecimal.ONE)));

    @Test
    void gives_the_same_points_to_every_row_and_leaves_the_condition_to_the_item() {
        assertThat(RuleTrial.numbers("0", "1").points(AWARD)).containsExactly("2.5", "2.5");
    }

    @Test
    void takes_points_below_zero_off() {
        Award taken = new Award(new BigDecimal("-0.3"), AWARD.when());

        assertThat(RuleTrial.numbers("1").points(taken)).containsExactly("-0.3");
        assertThat(taken.range(Map.of())).isEqualTo(PointRange.of(new BigDecimal("-0.3"), new BigDecimal("-0.3")));
    }

    @Test
    void says_its_condition_and_what_was_found() {
        assertThat(RuleTrial.numbers("3").explain(AWARD))
                .isEqualTo(LocalizedText.of("缺席 3 次（条件：达到 1 次）", "absences: 3 (times) (condition: at least 1)"));
    }

    @Test
    void says_that_its_condition_is_not_met_and_what_it_is_worth() {
        assertThat(RuleTrial.numbers("0").explainUnmet(AWARD))
                .isEqualTo(LocalizedText.of(
                        "缺席 0 次（条件：达到 1 次），未满足；满足时得 2.5 分",
                        "absences: 0 (times) (condition: at least 1), not met; if met: worth 2.5"));
        assertThat(RuleTrial.numbers("missing").terms(AWARD))
                .isEqualTo(LocalizedText.of("缺席达到 1 次时，得 2.5 分", "if absences is at least 1: worth 2.5"));
    }

    @Test
    void must_have_a_condition() {
        Award bare = new Award(BigDecimal.ONE, Optional.empty());

        assertThat(RuleTrial.faults(AWARD)).isEmpty();
        assertThat(RuleTrial.faults(bare)).containsExactly(" scheme.award-without-condition");
        assertThat(RuleTrial.numbers("3").explain(bare)).isEqualTo(LocalizedText.of("无条件", "without condition"));
    }
}
