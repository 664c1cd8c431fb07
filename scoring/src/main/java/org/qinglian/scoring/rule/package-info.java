/**
 * Rules (计分规则): how the facts of an item become points. Each rule is one file, its data and its kernel side by side.
 *
 * <p>A kernel works on a {@link org.qinglian.scoring.rule.Chunk} of rows at a time, in whole numbers at a known scale; the
 * same kernel serves one subject and a hundred million. Conditions are data too, with three answers: yes, no, unknown.
 *
 * <p>A rule turns a number, a code or a tally into points. How that number comes about (which events count, what excuses them,
 * caps by the calendar, ballots, ranks) is the business of a {@link org.qinglian.scoring.fact.Measure}; so each of these works
 * under every rule and in every condition.
 *
 * <table>
 *   <caption>What published schemes do with items, the part of a scheme that says it, and the test that proves it</caption>
 *   <tr><th>id</th><th>mechanic</th><th>part of the scheme</th><th>test</th></tr>
 *   <tr>
 *     <td>S1</td><td>additive components</td>
 *     <td>group, {@code combine: sum}</td>
 *     <td>EvaluationTest#a_group_combines_those_of_its_parts_that_count</td>
 *   </tr>
 *   <tr>
 *     <td>S2</td><td>granted, then deducted to zero</td>
 *     <td>item, {@code start: granted}, {@code floor: 0}</td>
 *     <td>EvaluationTest#two_absences_from_ten_granted_points_leave_six</td>
 *   </tr>
 *   <tr>
 *     <td>S3</td><td>earned from zero</td>
 *     <td>item, {@code start: earned}</td>
 *     <td>EvaluationTest#a_gate_opens_at_its_bound_and_not_below</td>
 *   </tr>
 *   <tr>
 *     <td>S4</td><td>granted, then plus and minus</td>
 *     <td>item, {@code start: granted}, rules of either sign; what rises above it, in an item beside it</td>
 *     <td>ItemMechanicsTest#a_base_of_eighty_rises_and_falls</td>
 *   </tr>
 *   <tr>
 *     <td>S5</td><td>weights of percent scores</td>
 *     <td>group, {@code combine: weighted-mean}</td>
 *     <td>EvaluationTest#a_group_combines_those_of_its_parts_that_count</td>
 *   </tr>
 *   <tr>
 *     <td>S6</td><td>another score, converted</td>
 *     <td>measure {@code result} and rule {@code linear}; {@code ScorerSet} for the order</td>
 *     <td>ScorerSetTest#a_score_of_400_is_converted_to_the_points_of_the_item</td>
 *   </tr>
 *   <tr>
 *     <td>S7</td><td>clamp of the whole</td>
 *     <td>{@code max} and {@code floor} of the root, either of them</td>
 *     <td>EvaluationTest#a_floor_lifts_what_counts_and_nothing_else</td>
 *   </tr>
 *   <tr>
 *     <td>S8</td><td>two results of one subject</td>
 *     <td>two schemes, together in a {@code ScorerSet}</td>
 *     <td>ScorerSetTest#a_score_of_400_is_converted_to_the_points_of_the_item</td>
 *   </tr>
 *   <tr>
 *     <td>S9</td><td>number of passes</td>
 *     <td>group, {@code combine: passes}, {@code pass.atLeast}</td>
 *     <td>PassesTest#eighty_points_win_a_star_and_the_result_is_the_number_of_stars</td>
 *   </tr>
 *   <tr>
 *     <td>S10</td><td>odd scales</td>
 *     <td>exact decimals under any {@code max}</td>
 *     <td>ItemMechanicsTest#a_scale_of_twelve_points_is_as_good_as_one_of_a_thousand</td>
 *   </tr>
 *   <tr>
 *     <td>M1</td><td>all or nothing</td>
 *     <td>rule {@code award} with {@code when}</td>
 *     <td>AwardTest#gives_the_same_points_to_every_row_and_leaves_the_condition_to_the_item</td>
 *   </tr>
 *   <tr>
 *     <td>M2</td><td>award for each unit, capped</td>
 *     <td>rule {@code per-unit} with {@code cap}</td>
 *     <td>PerUnitTest#stops_at_its_cap_and_not_before</td>
 *   </tr>
 *   <tr>
 *     <td>M3</td><td>deduction for each occurrence</td>
 *     <td>rule {@code per-unit}, points below zero; {@code floor} of the item</td>
 *     <td>EvaluationTest#two_absences_from_ten_granted_points_leave_six</td>
 *   </tr>
 *   <tr>
 *     <td>M3b</td><td>deduction with its own cap</td>
 *     <td>{@code cap} of the rule, or {@code counting.caps} by the month</td>
 *     <td>DailyPointsTest#notices_have_a_cap_by_the_month_on_either_side</td>
 *   </tr>
 *   <tr>
 *     <td>M4</td><td>steps from a target</td>
 *     <td>rule {@code steps}</td>
 *     <td>StepsTest#takes_points_for_each_whole_step_below_the_target</td>
 *   </tr>
 *   <tr>
 *     <td>M5</td><td>coefficient, and the target reached</td>
 *     <td>rule {@code per-unit} beside an {@code award}</td>
 *     <td>EvaluationTest#the_exact_target_is_reached_by_an_award_beside_a_coefficient_that_misses_it</td>
 *   </tr>
 *   <tr>
 *     <td>M5b</td><td>completion rate</td>
 *     <td>rule {@code linear}, {@code notApplicable: full}</td>
 *     <td>ItemMechanicsTest#a_completion_rate_earns_its_part_and_no_such_task_costs_nothing</td>
 *   </tr>
 *   <tr>
 *     <td>M6</td><td>severity matrix</td>
 *     <td>measure {@code tally} by two attributes, rule {@code lookup}</td>
 *     <td>LookupTest#adds_up_the_points_of_all_events</td>
 *   </tr>
 *   <tr>
 *     <td>M6b</td><td>tiers of a count</td>
 *     <td>rule {@code tiers}</td>
 *     <td>TiersTest#a_bound_belongs_to_the_tier_that_it_opens</td>
 *   </tr>
 *   <tr>
 *     <td>M6c</td><td>range inside a band</td>
 *     <td>a measure {@code discretion} for each band, {@code when} on the value</td>
 *     <td>ItemMechanicsTest#an_assessor_picks_within_the_range_of_the_band_of_a_value</td>
 *   </tr>
 *   <tr>
 *     <td>M6d</td><td>table of levels</td>
 *     <td>rule {@code lookup}</td>
 *     <td>LookupTest#finds_the_points_of_the_code</td>
 *   </tr>
 *   <tr>
 *     <td>M7</td><td>checklist</td>
 *     <td>rule {@code tiers} on a count</td>
 *     <td>ItemMechanicsTest#each_item_of_a_checklist_that_is_done_counts</td>
 *   </tr>
 *   <tr>
 *     <td>M8</td><td>cascade of stages</td>
 *     <td>rule {@code cascade}</td>
 *     <td>CascadeTest#each_stage_adds_to_those_before_it</td>
 *   </tr>
 *   <tr>
 *     <td>M8b</td><td>multiplier</td>
 *     <td>{@code worth.multipliers} of a {@code sum}; of an award, a second rule with {@code when}</td>
 *     <td>WorthTest#a_letter_of_thanks_that_a_medium_reports_counts_twice</td>
 *   </tr>
 *   <tr>
 *     <td>M9</td><td>one matter once, the highest level; cap of a source</td>
 *     <td>{@code counting.once}; {@code counting.caps} with {@code by}</td>
 *     <td>CountingTest#one_commendation_at_several_levels_counts_at_the_highest</td>
 *   </tr>
 *   <tr>
 *     <td>M9</td><td></td>
 *     <td></td>
 *     <td>ItemMechanicsTest#bonuses_of_one_source_have_a_cap_and_all_of_them_another</td>
 *   </tr>
 *   <tr>
 *     <td>M10</td><td>choice in a range, with chooser and reason</td>
 *     <td>measure {@code discretion}</td>
 *     <td>DiscretionMeasureTest#a_choice_outside_the_range_or_without_chooser_reason_or_value_does_not_count</td>
 *   </tr>
 *   <tr>
 *     <td>M11</td><td>time in units</td>
 *     <td>{@code worth.units} of a {@code sum}</td>
 *     <td>WorthTest#time_accrues_in_hours_begun_each_event_rounded_on_its_own</td>
 *   </tr>
 *   <tr>
 *     <td>M12</td><td>exam bands</td>
 *     <td>{@code worth.bands} of a {@code sum}; of one mark, {@code tiers}</td>
 *     <td>WorthTest#each_exam_has_the_worth_of_the_band_of_its_mark</td>
 *   </tr>
 *   <tr>
 *     <td>M13</td><td>inactivity</td>
 *     <td>measure {@code windows} with {@code below}; the linter names a forbidden signal</td>
 *     <td>DailyPointsTest#one_login_a_day_counts_and_each_whole_week_without_one_costs_a_point</td>
 *   </tr>
 *   <tr>
 *     <td>M14</td><td>gradient of a head count</td>
 *     <td>rule {@code steps} with {@code above}</td>
 *     <td>StepsTest#takes_points_for_each_year_of_age_above_the_target</td>
 *   </tr>
 *   <tr>
 *     <td>M15</td><td>open clause with an approver</td>
 *     <td>{@code choosers} of a {@code discretion}</td>
 *     <td>DiscretionMeasureTest#another_matter_counts_only_by_the_body_that_may_decide_it</td>
 *   </tr>
 *   <tr>
 *     <td>M16</td><td>excused failure</td>
 *     <td>{@code counting.unless}</td>
 *     <td>ItemMechanicsTest#an_excused_failure_costs_nothing_and_stands_on_the_card</td>
 *   </tr>
 *   <tr>
 *     <td>C1</td><td>cap and floor of an item</td>
 *     <td>{@code max} and {@code floor} of the item</td>
 *     <td>EvaluationTest#two_absences_from_ten_granted_points_leave_six</td>
 *   </tr>
 *   <tr>
 *     <td>C2</td><td>cap of a component</td>
 *     <td>{@code max} and {@code floor} of the group</td>
 *     <td>EvaluationTest#a_floor_lifts_what_counts_and_nothing_else</td>
 *   </tr>
 *   <tr>
 *     <td>C3</td><td>cap of a day, month, quarter, year</td>
 *     <td>{@code counting.caps}; {@code per: year} in a quarter binds across the year</td>
 *     <td>CountingTest#a_cap_by_the_year_binds_across_the_quarters_of_the_year</td>
 *   </tr>
 *   <tr>
 *     <td>C4</td><td>nested caps</td>
 *     <td>several {@code counting.caps}, {@code by} an attribute and together</td>
 *     <td>DailyPointsTest#each_quiz_has_a_cap_and_both_together_another</td>
 *   </tr>
 *   <tr>
 *     <td>C4</td><td>caps of several kinds of event together</td>
 *     <td>{@code caps} of a measure {@code joint}</td>
 *     <td>JointMeasureTest#two_kinds_together_count_six_a_month_at_the_most</td>
 *   </tr>
 *   <tr>
 *     <td>C5</td><td>bonus gate</td>
 *     <td>{@code gate} of a group</td>
 *     <td>EvaluationTest#a_gate_opens_at_its_bound_and_not_below</td>
 *   </tr>
 *   <tr>
 *     <td>P1</td><td>options with points</td>
 *     <td>{@code worth} of a {@code survey}</td>
 *     <td>SurveyMeasureTest#options_are_mapped_to_points</td>
 *   </tr>
 *   <tr>
 *     <td>P2</td><td>groups with weights</td>
 *     <td>{@code groups} of a {@code survey}</td>
 *     <td>SurveyMeasureTest#groups_have_weights</td>
 *   </tr>
 *   <tr>
 *     <td>P3</td><td>equal mean of graders</td>
 *     <td>equal weights</td>
 *     <td>SurveyMeasureTest#groups_of_equal_weight_have_an_equal_part_whatever_their_number</td>
 *   </tr>
 *   <tr>
 *     <td>P4</td><td>"don't know" and blanks</td>
 *     <td>an option without worth does not count</td>
 *     <td>SurveyMeasureTest#do_not_know_and_blank_are_excluded_unless_they_have_a_worth</td>
 *   </tr>
 *   <tr>
 *     <td>P5</td><td>quorum, too many ballots, too few</td>
 *     <td>{@code quorum}, {@code issued}, {@code least} of a {@code survey}</td>
 *     <td>SurveyMeasureTest#more_ballots_than_issued_make_the_vote_void</td>
 *   </tr>
 *   <tr>
 *     <td>P7</td><td>rated from below</td>
 *     <td>{@code groups} of a {@code survey}, whoever they are</td>
 *     <td>SurveyMeasureTest#groups_have_weights</td>
 *   </tr>
 *   <tr>
 *     <td>P8</td><td>composition of voters</td>
 *     <td>weights hold whatever the number of ballots</td>
 *     <td>SurveyMeasureTest#groups_of_equal_weight_have_an_equal_part_whatever_their_number</td>
 *   </tr>
 *   <tr>
 *     <td>R7</td><td>rank to points</td>
 *     <td>measure {@code standing} and rule {@code tiers}</td>
 *     <td>ItemMechanicsTest#a_rank_among_peers_is_worth_the_points_of_its_place</td>
 *   </tr>
 *   <tr>
 *     <td>R9</td><td>peer group</td>
 *     <td>{@code within} of a {@code standing}</td>
 *     <td>StandingMeasureTest#only_peers_compete_with_each_other</td>
 *   </tr>
 *   <tr>
 *     <td>R11</td><td>ties share a rank</td>
 *     <td>measure {@code standing}</td>
 *     <td>StandingMeasureTest#the_best_comes_first_and_equals_share_a_rank</td>
 *   </tr>
 *   <tr>
 *     <td>T7</td><td>look-back</td>
 *     <td>{@code counting.lookBack}; facts say since when they are known</td>
 *     <td>CountingTest#looks_back_over_two_years_to_the_day</td>
 *   </tr>
 *   <tr>
 *     <td>T8</td><td>running, within a stretch</td>
 *     <td>measures {@code windows} and {@code run} with {@code run}, measure {@code peak}</td>
 *     <td>WindowsMeasureTest#three_consecutive_days_are_a_run_and_three_apart_are_not</td>
 *   </tr>
 *   <tr>
 *     <td>T9</td><td>dated windows</td>
 *     <td>{@code counting.during}; a measure that has no such day does not apply, nor then an item that reads it</td>
 *     <td>DatedPartTest#a_self_score_counts_to_its_last_day_and_an_audit_from_the_day_after</td>
 *   </tr>
 *   <tr>
 *     <td>X1</td><td>table of a category</td>
 *     <td>{@code appliesTo} of a node</td>
 *     <td>EvaluationTest#a_part_that_is_not_in_the_table_is_left_out_and_one_of_which_that_cannot_be_told_refuses</td>
 *   </tr>
 *   <tr>
 *     <td>X7</td><td>points of departments</td>
 *     <td>one measure {@code result} or {@code reading} for each</td>
 *     <td>ScorerSetTest#schemes_that_read_each_other_in_a_circle_are_refused</td>
 *   </tr>
 *   <tr>
 *     <td>X8</td><td>not applicable</td>
 *     <td>{@code notApplicable} and {@code missing} of an item</td>
 *     <td>AbsenceTest#what_does_not_apply_is_worth_what_the_scheme_says_of_that</td>
 *   </tr>
 * </table>
 */
@NullMarked
package org.qinglian.scoring.rule;

import org.jspecify.annotations.NullMarked;
