/**
 * Schemes (考核办法): a scheme is data, a versioned document whose tree of nodes turns facts into points.
 *
 * <p>Groups combine their parts, items apply rules to measures; overrides (一票否决等) and bands (等次) turn the score into a
 * grade. There is no expression language, so that a scheme can be linted, explained and translated, and cannot run code.
 *
 * <p>The order of evaluation is fixed, whatever the order in the file:
 *
 * <ol>
 *   <li>of one subject: which parts apply; rules; caps of items, then of groups; combination, gates and the clamp of the whole;
 *   <li>the score is set to zero where an override says so ({@code zero}), and then rounded, once;
 *   <li>results of shorter periods, or of those who belong to the subject, are measures ({@code rollup}): a cap of their scheme
 *       has bound in each of them, a cap of this one binds once over all;
 *   <li>the grade: the best band at or below every {@code ceiling} whose bound the score reaches and whose extra condition
 *       holds; then a forced {@code grade}; then direct rating upward ({@code floor}), which lifts nobody above a ceiling and
 *       leaves a forced grade alone, since a veto is a veto; last {@code unrated}, which gives none;
 *   <li>over a whole scoring: quotas, of the best grade first, by peer group and under the declared precedence and ties;
 *   <li>recognition by the grade that remains ({@code recognisedFrom}, {@code not-recognised}), and what bars from awards
 *       ({@code no-award});
 *   <li>what follows is proposed, and decided by a named body.
 * </ol>
 *
 * <p>What goes wrong in the text of published rules, and what becomes of it here, with the test that shows it:
 *
 * <table>
 *   <caption>Traps</caption>
 *   <tr><th>trap<th>here<th>test
 *   <tr><td>integer bands, half points<td>a band starts at its bound and ends where the better one starts; a gap that is written down is refused
 *   <td>{@code GradingTest.bands_of_whole_numbers_leave_no_half_point_without_a_grade}
 *   <tr><td>a coefficient that misses its maximum<td>named by the linter; an award for the target reached stands beside it
 *   <td>{@code CleanUnitSchemesTest.coefficients_as_printed_do_not_reach_the_full_points}
 *   <tr><td>60 + 20 − 20 called a hundred<td>the two readings of the negative block are variants, and each says which it is
 *   <td>{@code SchemeCatalogTest.declares_the_two_readings_of_the_negative_block_as_variants_of_one_rule}
 *   <tr><td>bands and quotas that conflict<td>the precedence is declared
 *   <td>{@code SettlementsTest.bands_then_quotas_takes_down_who_is_beyond_the_places_and_lifts_nobody}
 *   <tr><td>a tenth of six<td>each quota says how it rounds; one that may come to less than a place is named
 *   <td>{@code SettlementsTest.the_word_of_the_rule_rounds_a_part_of_a_place}
 *   <tr><td>shares beyond a whole<td>refused unless they are said to be cumulative
 *   <td>{@code CleanUnitSchemesTest.shares_as_printed_are_refused_unless_they_are_said_to_be_cumulative}
 *   <tr><td>a veto list in another document<td>the override names the document and its edition
 *   <td>{@code VetoListTest.a_list_in_another_document_without_its_edition_is_named}
 *   <tr><td>parts that do not add up to the whole<td>named by the linter
 *   <td>{@code SchemeLinterTest.reports_a_fault_at_its_place}
 *   <tr><td>one measure or another<td>{@code any} of several conditions
 *   <td>{@code ConditionTest.the_rest_decides_over_what_is_unknown_if_it_can}
 *   <tr><td>a range to choose from<td>value, chooser and reason are asked for
 *   <td>{@code DiscretionMeasureTest.a_choice_outside_the_range_or_without_chooser_reason_or_value_does_not_count}
 *   <tr><td>less than once a quarter<td>windows of observation
 *   <td>{@code WindowsMeasureTest.counts_the_quarters_without_a_meeting}
 *   <tr><td>one fact in two indices<td>named in the later scheme
 *   <td>{@code BurdenLintTest.the_same_fact_in_the_schemes_of_member_and_branch_is_named_in_the_later_one}
 * </table>
 */
@NullMarked
package org.qinglian.scoring.scheme;

import org.jspecify.annotations.NullMarked;
