package org.qinglian.core.conduct;

import static org.assertj.core.api.Assertions.assertThat;
import static org.qinglian.core.conduct.RankingPresets.DEPARTMENT;
import static org.qinglian.core.conduct.RankingPresets.TOWN;
import static org.qinglian.core.conduct.RankingPresets.UNIT;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.IntStream;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

class RankingSequenceTest {
    private static final LocalDate MONDAY = LocalDate.of(2026, 3, 2);
    private static final RankingRule JIANGMEN = RankingPresets.jiangmen();

    /** Ten departments, best first, and four towns. */
    private final RankingListBuilder week = list(1, JIANGMEN)
            .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 90, 89, 88, 87, 86))
            .addAllEntries(entries(TOWN, "t", 95, 90, 85, 80));

    @Test
    void jiangmen_lists_five_departments_and_one_town_as_red_and_three_and_one_as_black() {
        RankingOutcome outcome = judge(JIANGMEN, week.build()).get(0);

        assertThat(ids(outcome.red())).containsExactly("d1", "d2", "d3", "d4", "d5", "t1");
        assertThat(ids(outcome.black())).containsExactly("d8", "d9", "d10", "t4");
        assertThat(proposals(outcome))
                .containsExactly(
                        "d8 1 interview by the leader in charge",
                        "d9 1 interview by the leader in charge",
                        "d10 1 interview by the leader in charge",
                        "t4 1 interview by the leader in charge");
    }

    @Test
    void jiangmen_lists_everybody_who_shares_the_last_listed_place() {
        RankingList tied = list(1, JIANGMEN)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 95, 90, 88, 88, 88, 86))
                .addAllEntries(entries(TOWN, "t", 95, 95, 85, 80))
                .build();

        RankingOutcome outcome = judge(JIANGMEN, tied).get(0);

        assertThat(ids(outcome.red())).containsExactly("d1", "d2", "d3", "d4", "d5", "d6", "t1", "t2");
        assertThat(ids(outcome.black())).containsExactly("d8", "d9", "d10", "d11", "t4");
    }

    @Test
    void jiangmen_goes_from_interview_to_interview_to_accountability() {
        List<RankingOutcome> outcomes = judge(
                JIANGMEN,
                week.build(),
                again(2, 88, 87, 86, 70),
                again(3, 88, 87, 71, 70),
                again(4, 72, 71, 99, 70),
                again(5, 88, 87, 86, 85));

        assertThat(proposals(outcomes.get(1))).contains("d10 2 interview by a leader of the Organisation Department");
        assertThat(proposals(outcomes.get(2))).contains("d10 3 accountability proceedings");
        assertThat(proposals(outcomes.get(3)))
                .contains("d10 4 accountability proceedings")
                .noneMatch(proposal -> proposal.startsWith("d9 "));
        assertThat(proposals(outcomes.get(4)))
                .contains("d10 5 accountability proceedings", "d9 1 interview by the leader in charge");
        assertThat(outcomes.get(1).escalations().get(0).consequence().in(Locale.CHINA))
                .isEqualTo("由组织部门领导约谈");
    }

    @Test
    void jiangmen_leaves_out_who_was_not_inspected_and_that_ends_a_run() {
        RankingList second = list(2, JIANGMEN)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 90, 89, 88, 87))
                .addEntries(RankingEntry.uninspected(Actor.organization("d10"), DEPARTMENT))
                .build();

        List<RankingOutcome> breaks = judge(JIANGMEN, week.build(), second, again(3, 88, 87, 86, 85));
        List<RankingOutcome> skips =
                judge(JIANGMEN.withAbsence(AbsencePolicy.SKIPPED), week.build(), second, again(3, 88, 87, 86, 85));

        assertThat(ids(breaks.get(1).black())).containsExactly("d7", "d8", "d9");
        assertThat(proposals(breaks.get(2))).contains("d10 1 interview by the leader in charge");
        assertThat(proposals(skips.get(2))).contains("d10 2 interview by a leader of the Organisation Department");
    }

    @Test
    void xiangshan_lists_ten_as_red_and_as_black_who_is_among_the_last_three_two_weeks_running() {
        RankingRule rule = RankingPresets.xiangshan();
        RankingList first = list(1, rule)
                .addAllEntries(entries(UNIT, "u", 99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 80, 79, 78, 77, 76))
                .build();
        RankingList second = list(2, rule)
                .addAllEntries(entries(UNIT, "u", 99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 70, 69, 88, 68, 87))
                .build();
        RankingList third = list(3, rule)
                .addAllEntries(entries(UNIT, "u", 99, 98, 97, 96, 95, 94, 93, 92, 91, 90, 70, 88, 69, 68, 87))
                .build();

        List<RankingOutcome> outcomes = judge(rule, first, second, third);

        assertThat(ids(outcomes.get(0).red()))
                .containsExactly("u1", "u2", "u3", "u4", "u5", "u6", "u7", "u8", "u9", "u10");
        assertThat(outcomes.get(0).black()).isEmpty();
        assertThat(ids(outcomes.get(1).black())).containsExactly("u14");
        assertThat(ids(outcomes.get(2).black())).containsExactly("u11", "u14");
        assertThat(outcomes)
                .allSatisfy(outcome -> assertThat(outcome.escalations()).isEmpty());
    }

    @Test
    void weinan_gives_eighteen_red_plaques_and_six_yellow_ones() {
        RankingRule rule = RankingPresets.weinan();
        int[] values = IntStream.range(0, 30).map(i -> 100 - i).toArray();
        int[] tied = values.clone();
        tied[18] = tied[17];
        tied[23] = tied[24];

        List<RankingOutcome> outcomes = judge(
                rule,
                list(1, rule).addAllEntries(entries(UNIT, "u", values)).build(),
                list(2, rule).addAllEntries(entries(UNIT, "u", tied)).build());

        assertThat(outcomes.get(0).red()).hasSize(18);
        assertThat(ids(outcomes.get(0).black())).containsExactly("u25", "u26", "u27", "u28", "u29", "u30");
        assertThat(outcomes.get(1).red()).hasSize(19);
        assertThat(ids(outcomes.get(1).black())).containsExactly("u24", "u25", "u26", "u27", "u28", "u29", "u30");
    }

    @Test
    void liandu_gives_a_yellow_plaque_and_dismisses_after_two_years_running() {
        RankingRule rule = RankingPresets.liandu();
        RankingList first = list(1, rule)
                .addAllEntries(entries(TOWN, "t", 95, 90, 85, 80))
                .addAllEntries(entries(DEPARTMENT, "d", 95, 90, 85, 80, 75))
                .build();
        RankingList second = list(2, rule)
                .addAllEntries(entries(TOWN, "t", 95, 80, 82, 79))
                .addAllEntries(entries(DEPARTMENT, "d", 95, 60, 85, 65, 70))
                .build();

        List<RankingOutcome> outcomes = judge(rule, first, second);

        assertThat(outcomes.get(0).black()).isEmpty();
        assertThat(outcomes.get(0).escalations()).isEmpty();
        assertThat(outcomes.get(1).red()).isEmpty();
        assertThat(ids(outcomes.get(1).black())).containsExactly("t4", "d4", "d5");
        assertThat(proposals(outcomes.get(1)))
                .containsExactly(
                        "t4 2 yellow plaque, admonition of the head",
                        "d4 2 yellow plaque, admonition of the head",
                        "d5 2 yellow plaque, admonition of the head",
                        "t4 2 dismissal of the head");
    }

    @Test
    void where_ties_beyond_the_number_are_not_listed_nobody_of_them_is() {
        RankingRule rule = JIANGMEN.withTies(TiesPolicy.NONE_BEYOND);
        RankingList tied = list(1, rule)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 95, 90, 88, 88, 88, 86))
                .build();
        RankingList even = list(2, rule)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 95, 95, 90, 88, 87, 86, 86))
                .build();

        List<RankingOutcome> outcomes = judge(rule, tied, even);

        assertThat(ids(outcomes.get(0).red())).containsExactly("d1", "d2", "d3", "d4");
        assertThat(ids(outcomes.get(0).black())).containsExactly("d11");
        assertThat(outcomes.get(1).red()).hasSize(5);
        assertThat(outcomes.get(1).black()).hasSize(3);
    }

    @Test
    void a_unit_that_would_be_first_and_last_is_neither() {
        RankingList small = list(1, JIANGMEN)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 94))
                .addAllEntries(entries(TOWN, "t", 90, 90))
                .build();

        RankingOutcome outcome = judge(JIANGMEN, small).get(0);

        assertThat(ids(outcome.red())).containsExactly("d1", "d2", "d3");
        assertThat(ids(outcome.black())).containsExactly("d6");
    }

    @Test
    void where_lower_is_better_the_lowest_is_first() {
        RankingRule complaints = JIANGMEN.withDirection(RankingDirection.LOWER_IS_BETTER);

        RankingOutcome outcome = judge(complaints, week.build()).get(0);

        assertThat(ids(outcome.red())).containsExactly("d6", "d7", "d8", "d9", "d10", "t4");
        assertThat(ids(outcome.black())).containsExactly("d1", "d2", "d3", "t1");
    }

    @Test
    void values_are_compared_by_their_amount() {
        RankingList list = list(1, JIANGMEN)
                .addEntries(
                        RankingEntry.of(Actor.organization("t1"), TOWN, new BigDecimal("90.0")),
                        RankingEntry.of(Actor.organization("t2"), TOWN, new BigDecimal("90")),
                        RankingEntry.of(Actor.organization("t3"), TOWN, new BigDecimal("89.99")))
                .build();

        assertThat(ids(judge(JIANGMEN, list).get(0).red())).containsExactly("t1", "t2");
    }

    @Test
    void outcomes_stand_in_the_places_of_their_lists_and_are_judged_in_the_order_of_days() {
        RankingRule rule = JIANGMEN.withBlackAfter(2);
        RankingList first = week.build();
        RankingList second = week.id(Ref.of("w-2")).during(days(2)).build();

        List<RankingOutcome> outcomes = judge(rule, second, first);

        assertThat(outcomes).extracting(RankingOutcome::list).containsExactly(Ref.of("w-2"), Ref.of("w-1"));
        assertThat(outcomes.get(0).black()).hasSize(4);
        assertThat(outcomes.get(1).black()).isEmpty();
    }

    @Test
    void a_list_without_entries_lists_nobody_and_one_unit_entered_twice_counts_once() {
        RankingList twice = week.addEntries(
                        RankingEntry.of(Actor.organization("d10"), DEPARTMENT, new BigDecimal("100")))
                .build();

        RankingOutcome none = judge(JIANGMEN, list(1, JIANGMEN).build()).get(0);

        assertThat(none).isEqualTo(new RankingOutcome(Ref.of("w-1"), List.of(), List.of(), List.of()));
        assertThat(ids(judge(JIANGMEN, twice).get(0).black())).contains("d10");
    }

    @ParameterizedTest
    @MethodSource("presets")
    void every_preset_says_where_it_comes_from_and_lists_all_who_tie(RankingRule rule) {
        assertThat(rule.basis()).isPresent();
        assertThat(rule.ties()).isEqualTo(TiesPolicy.ALL_LISTED);
        assertThat(rule.title()).extracting(LocalizedText::zh).isNotEqualTo(Optional.empty());
        assertThat(rule.groups()).isNotEmpty();
    }

    private static List<RankingRule> presets() {
        return RankingPresets.all();
    }

    private static List<RankingOutcome> judge(RankingRule rule, RankingList... lists) {
        return RankingSequence.of(rule, List.of(lists));
    }

    /** A further week in which the last four departments have these values. */
    private static RankingList again(int number, int seventh, int eighth, int ninth, int tenth) {
        return list(number, JIANGMEN)
                .addAllEntries(entries(DEPARTMENT, "d", 99, 98, 97, 96, 95, 94, seventh, eighth, ninth, tenth))
                .build();
    }

    private static RankingListBuilder list(int number, RankingRule rule) {
        return RankingList.builder()
                .id(Ref.of("w-" + number))
                .rule(rule.id())
                .issuer(Ref.of("o-discipline"))
                .during(days(number));
    }

    private static DateRange days(int number) {
        LocalDate from = MONDAY.plusWeeks(number - 1L);
        return DateRange.of(from, from.plusDays(6));
    }

    private static List<RankingEntry> entries(String group, String prefix, int... values) {
        List<RankingEntry> entries = new ArrayList<>();
        for (int i = 0; i < values.length; i++) {
            entries.add(RankingEntry.of(Actor.organization(prefix + (i + 1)), group, BigDecimal.valueOf(values[i])));
        }
        return entries;
    }

    private static List<String> ids(List<Actor> units) {
        return units.stream().map(Actor::id).toList();
    }

    private static List<String> proposals(RankingOutcome outcome) {
        return outcome.escalations().stream()
                .map(proposed -> proposed.unit() + " " + proposed.consecutive() + " "
                        + proposed.consequence().in(Locale.ENGLISH))
                .toList();
    }
}
