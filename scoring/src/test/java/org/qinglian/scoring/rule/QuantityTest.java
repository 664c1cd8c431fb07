package org.qinglian.scoring.rule;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.fact.CodeLabels;

/** How numbers that a scheme states are said: with units, as whole numbers, as places, in words. */
class QuantityTest {
    private static final Tiers FIRST_THIRD = tiers("k", "1", "3");

    @Test
    void whole_numbers_are_said_from_the_first_to_the_last() {
        RuleTrial row = RuleTrial.numbers("1").and("k", "2");

        assertThat(row.explain(FIRST_THIRD))
                .isEqualTo(LocalizedText.of("走访 2 次，属于“1 次至 2 次”一档", "visits: 2 (times), in the tier \"1 to 2\""));
        assertThat(row.terms(FIRST_THIRD))
                .isEqualTo(LocalizedText.of(
                        "0 次的得 0 分，1 次至 2 次的得 1 分，3 次以上的得 2 分",
                        "0 is worth 0, 1 to 2 is worth 1, at least 3 is worth 2"));
    }

    @Test
    void bounds_between_whole_numbers_stand_as_they_are() {
        assertThat(RuleTrial.numbers("1").terms(tiers("k", "1.5")))
                .isEqualTo(LocalizedText.of(
                        "不足 1.5 次的得 0 分，1.5 次以上的得 1 分", "below 1.5 is worth 0, at least 1.5 is worth 1"));
    }

    @Test
    void a_rank_is_a_place_of_which_the_first_is_one() {
        RuleTrial row = RuleTrial.numbers("1").and("r", "3");

        assertThat(row.explain(tiers("r", "2", "3")))
                .isEqualTo(LocalizedText.of("名次：第 3 名，属于“第 3 名及以后”一档", "rank: 3, in the tier \"3 or after\""));
        assertThat(row.terms(tiers("r", "2", "3")))
                .isEqualTo(LocalizedText.of(
                        "第 1 名的得 0 分，第 2 名的得 1 分，第 3 名及以后的得 2 分", "1 is worth 0, 2 is worth 1, 3 or after is worth 2"));
    }

    @Test
    void a_symbol_stands_with_its_number_in_both_languages() {
        assertThat(RuleTrial.numbers("1").and("s", "75").explain(tiers("s", "60", "80")))
                .isEqualTo(LocalizedText.of(
                        "满意率 75 %，属于“60 % 以上、不足 80 %”一档",
                        "satisfied: 75 %, in the tier \"at least 60 %, below 80 %\""));
    }

    @Test
    void yes_and_no_are_words() {
        assertThat(RuleTrial.numbers("1").and("y", "1").explain(perUnit("y", "5")))
                .isEqualTo(LocalizedText.of("在岗：是，“是”的 +5 分", "in post: yes; +5 for \"yes\""));
    }

    @Test
    void a_scheme_has_words_for_its_own_numbers() {
        Map<String, Map<String, LocalizedText>> own =
                Map.of("y", Map.of("0", LocalizedText.of("空缺", "vacant"), "2", LocalizedText.of("代理", "acting")));
        Quantity quantity = new Wording(RuleTrial.MEASURES, CodeLabels.of(own), 2).quantity("y");

        assertThat(quantity.of(BigDecimal.ZERO)).isEqualTo(LocalizedText.of("空缺", "vacant"));
        assertThat(quantity.of(new BigDecimal("2.0"))).isEqualTo(LocalizedText.of("代理", "acting"));
        assertThat(quantity.word(BigDecimal.ONE))
                .as("theirs in place of yes and no")
                .isEmpty();
    }

    @Test
    void points_that_are_found_count_as_they_are_or_multiplied() {
        RuleTrial row = RuleTrial.numbers("1").and("p", "80");

        assertThat(row.explain(perUnit("p", "1")))
                .isEqualTo(LocalizedText.of("得分 80 分，如数计入", "score: 80 (points); counted as they are"));
        assertThat(row.explain(perUnit("p", "-1")))
                .isEqualTo(LocalizedText.of("得分 80 分，如数扣减", "score: 80 (points); taken off as they are"));
        assertThat(row.explain(perUnit("p", "0.2")))
                .isEqualTo(LocalizedText.of("得分 80 分，乘以 0.2 计入", "score: 80 (points); counted × 0.2"));
    }

    @Test
    void points_for_each_of_a_symbol_are_for_one_of_it() {
        assertThat(RuleTrial.numbers("1").and("s", "93").explain(perUnit("s", "0.42")))
                .isEqualTo(LocalizedText.of("满意率 93 %，每 1 % +0.42 分", "satisfied: 93 %; +0.42 for each 1 %"));
    }

    private static PerUnit perUnit(String measure, String points) {
        return new PerUnit(measure, new BigDecimal(points), Optional.empty(), Optional.empty());
    }

    /** Tiers worth 0, 1, 2 and so on, of which all but the first start at a bound. */
    private static Tiers tiers(String measure, String... bounds) {
        List<Tier> tiers = new ArrayList<>();
        tiers.add(new Tier(Optional.empty(), BigDecimal.ZERO));
        for (String bound : bounds) {
            tiers.add(new Tier(Optional.of(new BigDecimal(bound)), BigDecimal.valueOf(tiers.size())));
        }
        return new Tiers(measure, tiers, Optional.empty());
    }
}
