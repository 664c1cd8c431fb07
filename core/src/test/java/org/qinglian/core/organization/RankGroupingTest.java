package org.qinglian.core.organization;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.TreeMap;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.InvalidValueException;
import org.qinglian.core.common.LocalizedText;

class RankGroupingTest {
    @Test
    void the_four_forms_bulletin_prints_each_rank_for_itself() {
        assertThat(labels(RankGrouping.FOUR_FORMS)).containsExactly("省部级", "厅局级", "县处级", "乡科级", "一般干部", "其他人员");
    }

    @Test
    void the_table_of_the_eight_rules_folds_the_last_three_ranks() {
        assertThat(labels(RankGrouping.EIGHT_RULES)).containsExactly("省部级", "地厅级", "县处级", "乡科级及以下", "乡科级及以下", "乡科级及以下");
        assertThat(CadreRank.OTHER.foldTo(RankGrouping.EIGHT_RULES)).hasToString("township-and-below");
    }

    /** The national figures to 2017-10-31: 24, 2329, 19619 and 240622 persons. The last are split here at will. */
    @Test
    void figures_by_rank_fold_into_the_rows_of_the_published_table() {
        Map<CadreRank, Integer> persons = new TreeMap<>(Map.of(
                CadreRank.PROVINCIAL, 24,
                CadreRank.BUREAU, 2329,
                CadreRank.COUNTY, 19619,
                CadreRank.TOWNSHIP, 100000,
                CadreRank.GENERAL, 100000,
                CadreRank.OTHER, 40622));

        Map<String, Integer> rows = new TreeMap<>();
        persons.forEach((rank, number) ->
                rows.merge(rank.foldTo(RankGrouping.EIGHT_RULES).code(), number, Integer::sum));

        assertThat(rows)
                .isEqualTo(Map.of("provincial", 24, "bureau", 2329, "county", 19619, "township-and-below", 240622));
    }

    @Test
    void ranks_are_in_order_from_the_highest_down() {
        assertThat(CadreRank.COUNTY.isAbove(CadreRank.TOWNSHIP)).isTrue();
        assertThat(CadreRank.COUNTY.isAbove(CadreRank.COUNTY)).isFalse();
        assertThat(CadreRank.COUNTY.isAbove(CadreRank.BUREAU)).isFalse();
    }

    @Test
    void a_grouping_that_leaves_a_rank_out_is_none() {
        RankGroup leading = new RankGroup(
                "leading",
                LocalizedText.of("县处级以上", "county and above"),
                List.of(CadreRank.PROVINCIAL, CadreRank.BUREAU, CadreRank.COUNTY));

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RankGrouping("two", List.of(leading)))
                .withMessage("Grouping of ranks places rank 'township' in none or in several groups; expected exactly"
                        + " one for every rank.")
                .satisfies(refused ->
                        assertThat(refused.message(Locale.CHINA)).isEqualTo("职级分组中“township”不属任何档或同属几档；每一职级应恰属一档。"));
    }

    @Test
    void a_grouping_that_names_a_rank_twice_is_none() {
        RankGroup all = new RankGroup("all", LocalizedText.of("全部", "all"), List.of(CadreRank.values()));
        RankGroup other = RankGroup.of(CadreRank.OTHER, CadreRank.OTHER.label());

        assertThatExceptionOfType(InvalidValueException.class)
                .isThrownBy(() -> new RankGrouping("twice", List.of(all, other)))
                .withMessageStartingWith("Grouping of ranks places rank 'other'");
    }

    private static List<String> labels(RankGrouping grouping) {
        return Arrays.stream(CadreRank.values())
                .map(rank -> rank.foldTo(grouping).label().in(Locale.CHINA))
                .toList();
    }
}
