/**
 * Ranking (排名): the order of subjects within their peer groups, and what is decided by it over a whole scoring: quotas (比例),
 * lists (榜单), the way from last period's grades to this one's.
 *
 * <p>Persons are graded but not ranked, unless a caller asks for it in so many words: {@link
 * org.qinglian.scoring.ranking.Settlements} settles grades by quotas and says nobody's rank.
 *
 * <p>Those who are compared stand in order, best first: by score, or with criteria in runs. A run is the highest score that is in
 * none yet and all that are no farther below it than the margin; within a run the first criterion decides, then the next, then
 * the score. Who agrees in score and every criterion is tied. Places go to the first in order; of those who are tied where the
 * places end all are in, or with 不超过 none.
 *
 * <p>Quotas settle grades in each peer group on its own, in this way:
 *
 * <ol>
 *   <li>Who has a grade by bands and overrides takes part, and shares are of them. Each grade is open or closed to each: closed
 *       by an extra condition of its band that does not hold, and above a ceiling. A forced grade alone is open; a direct rating
 *       closes all below it, and opens the grade that it gives.
 *   <li>{@code bands-then-quotas}: for each limit, from the best grade down: of those who have the grade now, whoever has no
 *       lower one open stays and takes a place; the first of the others stay as far as places are left, and the rest go to the
 *       next lower grade that is open to each. With {@code orBetter}, those who have a better grade now take places too.
 *   <li>{@code quotas-over-bands}: from the best grade down, of those who are not placed yet and to whom the grade is open:
 *       whoever has no lower one open is placed and takes a place; the first of the others are placed as far as places are left,
 *       less those who are placed better, with {@code orBetter}. A grade without a limit takes them all. Where no limit is in
 *       force the bands decide.
 *   <li>With either, each bottom quota then takes the last so many: whoever of them has a better grade is given its grade, if it
 *       is open.
 *   <li>{@code bands-over-quotas} moves nobody. Whatever the precedence, what became of each quota is reported.
 * </ol>
 *
 * <p>What published rules do with a score, by which part of a scheme it is said, and the test that shows it:
 *
 * <table>
 *   <caption>From rules to schemes: outcome, time and structure</caption>
 *   <tr><th>Rule<th>Part of the scheme<th>Test
 *   <tr><td>C5<td>a gate of a group, {@code atLeast} or {@code above}
 *   <td>{@code OverrideTest.a_bonus_stage_opens_above_a_base_and_not_at_it}
 *   <tr><td>G1<td>override {@code zero}
 *   <td>{@code GradingTest.zero_comes_before_bands_then_the_lowest_ceiling_then_the_lowest_forced_grade}
 *   <tr><td>G2<td>override {@code grade}
 *   <td>{@code GradingTest.zero_comes_before_bands_then_the_lowest_ceiling_then_the_lowest_forced_grade}
 *   <tr><td>G3<td>override {@code ceiling}
 *   <td>{@code OverrideTest.a_ceiling_leads_to_the_next_band_whose_extra_condition_holds}
 *   <tr><td>G4<td>override {@code unrated}
 *   <td>{@code OverrideTest.direct_rating_lifts_but_never_beyond_a_veto}
 *   <tr><td>G5<td>{@code recognisedFrom} and override {@code not-recognised}
 *   <td>{@code OverrideTest.a_negative_event_withholds_recognition_and_keeps_the_grade}
 *   <tr><td>G6<td>override {@code no-award}
 *   <td>{@code ScoringQuotaTest.who_is_barred_from_awards_is_not_on_the_red_list}
 *   <tr><td>G7<td>{@code basis} of an override with the {@code version} of the other document, and a measure of its situations
 *   <td>{@code VetoListTest.a_situation_counts_by_the_edition_of_the_list_that_the_scheme_names}
 *   <tr><td>G8<td>an override on a measure of a survey
 *   <td>{@code OverrideTest.a_survey_fails_whom_more_than_half_are_dissatisfied_with_whatever_the_score}
 *   <tr><td>G9<td>a measure {@code result} in any condition
 *   <td>{@code ScoringTest.another_scheme_reads_its_results}
 *   <tr><td>G10<td>{@code when} of a band
 *   <td>{@code OverrideTest.a_band_with_an_extra_condition_is_missed_without_it}
 *   <tr><td>G11<td>override {@code floor}
 *   <td>{@code OverrideTest.direct_rating_lifts_but_never_beyond_a_veto}
 *   <tr><td>G12<td>an assessment is withdrawn
 *   <td>{@code AssessmentProcedureTest.what_was_recognised_is_withdrawn_by_a_named_body_with_a_reason}
 *   <tr><td>P6<td>the procedure of an assessment
 *   <td>{@code AssessmentProcedureTest.no_way_leads_from_a_self_score_to_the_decision}
 *   <tr><td>R1<td>{@code bands}
 *   <td>{@code GradingTest.bands_of_whole_numbers_leave_no_half_point_without_a_grade}
 *   <tr><td>R2<td>{@code quotas} of kind {@code limit}, {@code word} and {@code share}
 *   <td>{@code SettlementsTest.the_word_of_the_rule_rounds_a_part_of_a_place}
 *   <tr><td>R3<td>{@code fromYear} of a quota
 *   <td>{@code SettlementsTest.a_yearly_schedule_replaces_the_quota_of_a_grade_from_its_year}
 *   <tr><td>R4<td>{@code precedence}
 *   <td>{@code SettlementsTest.bands_then_quotas_takes_down_who_is_beyond_the_places_and_lifts_nobody}
 *   <tr><td>R5<td>{@code count} of places
 *   <td>{@code SettlementsTest.planned_counts_are_dealt_and_the_rest_has_the_lowest}
 *   <tr><td>R6<td>{@code quotas} of kind {@code target}
 *   <td>{@code SettlementsTest.a_coverage_target_is_reported_and_moves_nobody}
 *   <tr><td>R8<td>{@code lists}
 *   <td>{@code RankingTest.a_list_takes_the_first_or_the_last_of_each_group_and_whoever_is_tied_with_them}
 *   <tr><td>R9<td>{@code peerGroup}
 *   <td>{@code SettlementsTest.peer_groups_have_places_of_their_own}
 *   <tr><td>R10<td>{@code quotas} of kind {@code bottom}
 *   <td>{@code SettlementsTest.a_forced_bottom_takes_down_the_last_whatever_their_score}
 *   <tr><td>R11<td>{@code ties}
 *   <td>{@code SettlementsTest.a_criterion_breaks_ties_within_a_margin_below_the_first_of_a_run}
 *   <tr><td>R12<td>override {@code unrated}; they stand apart
 *   <td>{@code ScoringQuotaTest.who_stands_apart_has_a_score_and_neither_grade_nor_rank}
 *   <tr><td>1.22<td>{@code orBetter} of limits under {@code quotas-over-bands}
 *   <td>{@code SettlementsTest.cumulative_shares_deal_tiers_by_rank}
 *   <tr><td>1.24<td>{@code advances}
 *   <td>{@code GradeTransitionsTest.counts_every_way_from_an_old_grade_to_a_new_one}
 *   <tr><td>T1<td>measure {@code rollup}, {@code take} {@code sum}
 *   <td>{@code RollupTest.months_add_up_to_a_quarter_and_caps_bind_in_each_of_them}
 *   <tr><td>T2<td>the same again for the year
 *   <td>{@code RollupTest.quarters_add_up_to_a_year_whose_own_cap_binds_once}
 *   <tr><td>T3<td>a roll-up of the months beside a review, in a scheme of the half-year
 *   <td>{@code DemonstrationChainsTest.months_and_a_review_make_the_half_year_of_a_cadre}
 *   <tr><td>T4<td>{@code take} {@code first}, {@code last}, {@code change}
 *   <td>{@code RollupTest.a_subject_is_tested_at_entry_and_at_acceptance}
 *   <tr><td>T5<td>nothing: no measure, no carry-over
 *   <td>{@code RollupTest.a_cycle_starts_anew_unless_a_measure_carries_over_from_the_one_before}
 *   <tr><td>T6<td>{@code previous} of a roll-up
 *   <td>{@code RollupTest.a_cycle_starts_anew_unless_a_measure_carries_over_from_the_one_before}
 *   <tr><td>T10<td>{@code parts} and {@code incomplete} of a roll-up
 *   <td>{@code RollupTest.fewer_months_than_there_should_be_mean_what_the_scheme_says}
 *   <tr><td>X1<td>{@code appliesTo}
 *   <td>{@code CategoryTableTest.the_table_of_another_category_is_left_out_and_not_zero}
 *   <tr><td>X2<td>a table for all beside those with {@code appliesTo}
 *   <td>{@code CategoryTableTest.a_subject_has_the_common_table_and_that_of_its_category}
 *   <tr><td>X3<td>measure {@code sum} of what was kept, each pledge worth what was written down for it
 *   <td>{@code ItemMechanicsTest.what_each_pledged_is_worth_what_was_written_down_for_it}
 *   <tr><td>X4<td>{@code exemption} of a subject, with reason and approver
 *   <td>{@code ScoringTest.names_who_is_unrated_and_who_is_exempt_and_why}
 *   <tr><td>X5<td>{@code across} of a roll-up names the member
 *   <td>{@code RollupTest.a_household_counts_for_the_member_who_answers_for_it}
 *   <tr><td>X6<td>{@code across}, {@code take} {@code mean} or {@code share}
 *   <td>{@code RollupTest.members_count_for_their_branch_and_branches_for_their_township_each_once}
 *   <tr><td>X9<td>{@code openings} of the frame, local rules with {@code extends}
 *   <td>{@code LocalRulesTest.what_the_frame_opens_is_filled_and_all_else_stays}
 *   <tr><td>X10<td>a roll-up takes results where they were scored
 *   <td>{@code RollupTest.who_has_moved_counts_where_it_was_scored}
 * </table>
 */
@NullMarked
package org.qinglian.scoring.ranking;

import org.jspecify.annotations.NullMarked;
