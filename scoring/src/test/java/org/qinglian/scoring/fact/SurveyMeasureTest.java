package org.qinglian.scoring.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Optional;
import org.junit.jupiter.api.Test;
import org.qinglian.core.common.LocalizedText;

/** Options, groups and weights, quorum, "don't know", blanks, ballots that are too many or too few. */
class SurveyMeasureTest {
    private static final Map<String, BigDecimal> WORTH =
            Map.of("satisfied", number("100"), "fair", number("60"), "dissatisfied", number("0"));

    private static final Map<String, BigDecimal> THREE_GROUPS =
            groups("leaders", "70", "members", "20", "masses", "10");

    @Test
    void options_are_mapped_to_points() {
        // (30 × 100 + 10 × 60) ÷ 50
        assertThat(ballots("", "satisfied", "30", "fair", "10", "dissatisfied", "10")
                        .number(survey(Map.of())))
                .isEqualTo("72");
    }

    @Test
    void groups_have_weights() {
        FactTrial trial = ballots("leaders", "satisfied", "9", "dissatisfied", "1");
        add(trial, "members", "satisfied", "8", "dissatisfied", "2");
        add(trial, "masses", "satisfied", "1", "dissatisfied", "1");

        // 0.7 × 90 + 0.2 × 80 + 0.1 × 50
        assertThat(trial.number(survey(THREE_GROUPS))).isEqualTo("84");
    }

    @Test
    void groups_of_equal_weight_have_an_equal_part_whatever_their_number() {
        FactTrial trial = ballots("leaders", "satisfied", "1");
        add(trial, "members", "dissatisfied", "99");
        add(trial, "masses", "fair", "3");

        assertThat(trial.number(survey(groups("leaders", "1", "members", "1", "masses", "1"))))
                .isEqualTo("53.3333333333");
    }

    @Test
    void do_not_know_and_blank_are_excluded_unless_they_have_a_worth() {
        FactTrial trial = ballots("", "satisfied", "30", "unknown", "10", "blank", "10");
        Map<String, BigDecimal> counted = new LinkedHashMap<>(WORTH);
        counted.put("unknown", number("50"));

        assertThat(trial.number(survey(Map.of()))).isEqualTo("100");
        assertThat(trial.number(survey(counted, Map.of(), null, null, null))).isEqualTo("87.5");
    }

    @Test
    void more_ballots_than_issued_make_the_vote_void() {
        FactTrial trial = ballots("", "issued", "20", "satisfied", "21");

        assertThat(trial.number(survey(Map.of()))).isEqualTo("missing");
        assertThat(trial.notes(survey(Map.of())))
                .containsExactly(
                        LocalizedText.of(
                                "全部（权重 1）：发出 20 张，收回 21 张，多于发出，作废（其中有效意见 21 张）",
                                "all voters (weight 1): void, more ballots returned than issued: 21 returned, 20 issued, 21 of them with an opinion"));
        assertThat(ballots("", "issued", "20", "satisfied", "20").number(survey(Map.of())))
                .isEqualTo("100");
    }

    @Test
    void a_quorum_counts_ballots_returned_whatever_they_say() {
        Quorum more = new Quorum(Optional.empty(), Optional.of(1), 2);
        Quorum twoThirds = new Quorum(Optional.of(2), Optional.empty(), 3);

        assertThat(ballots("", "issued", "20", "satisfied", "10").number(survey(WORTH, Map.of(), more, null, null)))
                .isEqualTo("missing");
        assertThat(ballots("", "issued", "20", "satisfied", "10", "unknown", "1")
                        .number(survey(WORTH, Map.of(), more, null, null)))
                .isEqualTo("100");
        assertThat(ballots("", "issued", "3", "satisfied", "2").number(survey(WORTH, Map.of(), twoThirds, null, null)))
                .isEqualTo("100");
        assertThat(ballots("", "satisfied", "2").number(survey(WORTH, Map.of(), twoThirds, null, null)))
                .isEqualTo("missing");
    }

    @Test
    void a_floor_of_ballots_keeps_small_groups_from_being_counted() {
        assertThat(ballots("", "satisfied", "19", "unknown", "5").number(survey(WORTH, Map.of(), null, 20, null)))
                .isEqualTo("missing");
        assertThat(ballots("", "satisfied", "20").number(survey(WORTH, Map.of(), null, 20, null)))
                .isEqualTo("100");
    }

    @Test
    void a_group_that_is_not_valid_spoils_the_whole_unless_the_rest_stands_for_it() {
        FactTrial trial = ballots("leaders", "satisfied", "10");
        add(trial, "members", "issued", "5", "dissatisfied", "6");
        add(trial, "masses", "fair", "10");

        assertThat(trial.number(survey(THREE_GROUPS))).isEqualTo("missing");
        // (70 × 100 + 10 × 60) ÷ 80
        assertThat(trial.number(survey(WORTH, THREE_GROUPS, null, null, true))).isEqualTo("95");
    }

    @Test
    void a_number_of_ballots_that_is_none_makes_no_result() {
        assertThat(ballots("", "satisfied", "10", "dissatisfied", "-5").number(survey(Map.of())))
                .isEqualTo("missing");
        assertThat(ballots("", "satisfied", "10.5").number(survey(Map.of()))).isEqualTo("missing");
        assertThat(ballots("", "satisfied", "10.0").number(survey(Map.of()))).isEqualTo("100");
        assertThat(ballots("", "satisfied", "-5").notes(survey(Map.of())))
                .containsExactly(LocalizedText.of(
                        "全部（权重 1）：票数应为不小于零的整数，无效（发出数未记录，收回 -5 张，其中有效意见 -5 张）",
                        "all voters (weight 1): not valid, a number of ballots is not a whole one of 0 or more; -5 returned,"
                                + " number issued not recorded, -5 with an opinion"));
    }

    @Test
    void no_ballot_is_no_result_and_ballots_of_another_group_are_not_counted() {
        assertThat(FactTrial.in("2026").number(survey(Map.of()))).isEqualTo("missing");
        assertThat(FactTrial.in("2026").number(survey(WORTH, THREE_GROUPS, null, null, true)))
                .isEqualTo("missing");
        FactTrial trial = ballots("leaders", "satisfied", "10");
        add(trial, "friends", "dissatisfied", "100");
        assertThat(trial.number(survey(groups("leaders", "1")))).isEqualTo("100");
    }

    @Test
    void the_share_of_one_answer_is_a_survey_too() {
        SurveyMeasure share = survey(
                Map.of("satisfied", number("0"), "fair", number("0"), "dissatisfied", number("100")),
                Map.of(),
                null,
                null,
                null);

        assertThat(ballots("", "satisfied", "9", "fair", "10", "dissatisfied", "20")
                        .number(share))
                .isEqualTo("51.2820512821");
    }

    @Test
    void says_of_each_group_how_its_ballots_came_out() {
        FactTrial trial = ballots("leaders", "issued", "12", "satisfied", "9", "blank", "1");

        assertThat(trial.notes(survey(groups("leaders", "70"))))
                .containsExactly(LocalizedText.of(
                        "领导（权重 70）：发出 12 张，收回 10 张，计票 9 张，平均 100",
                        "leaders (weight 70): 9 of 10 ballots returned count, 12 issued, mean 100"));
        assertThat(trial.cited(survey(groups("leaders", "70")))).hasSize(3);
    }

    private static FactTrial ballots(String group, String... counts) {
        FactTrial trial = FactTrial.in("2026");
        add(trial, group, counts);
        return trial;
    }

    private static void add(FactTrial trial, String group, String... counts) {
        for (int i = 0; i < counts.length; i += 2) {
            trial.event("ballot", "2026-06-01", counts[i + 1], Map.of("group", group, "option", counts[i]));
        }
    }

    private static Map<String, BigDecimal> groups(String... weights) {
        Map<String, BigDecimal> groups = new LinkedHashMap<>();
        for (int i = 0; i < weights.length; i += 2) {
            groups.put(weights[i], number(weights[i + 1]));
        }
        return groups;
    }

    private static SurveyMeasure survey(Map<String, BigDecimal> groups) {
        return survey(WORTH, groups, null, null, null);
    }

    private static SurveyMeasure survey(
            Map<String, BigDecimal> worth,
            Map<String, BigDecimal> groups,
            Quorum quorum,
            Integer least,
            Boolean reweight) {
        return new SurveyMeasure(
                "ballot",
                worth,
                groups,
                Optional.ofNullable(quorum),
                Optional.ofNullable(least),
                Optional.ofNullable(reweight),
                FactTrial.TITLE,
                Optional.empty(),
                SourceType.SURVEY);
    }

    private static BigDecimal number(String number) {
        return new BigDecimal(number);
    }
}
