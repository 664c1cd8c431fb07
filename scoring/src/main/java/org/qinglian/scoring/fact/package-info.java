/**
 * Facts (事实): what is known of each subject in a period, before any rule is applied.
 *
 * <p>An {@link org.qinglian.scoring.fact.Event} happened on a day; a {@link org.qinglian.scoring.fact.Reading} is a value
 * for the period. A {@link org.qinglian.scoring.fact.Measure} says how they become the columns of a {@link
 * org.qinglian.scoring.fact.Frame}, in which everything is scored.
 *
 * <p>Events count in this order: those of the period or of the stretch looked back over; of the dated part of the year; without
 * those that are excused; of one matter one; for what each is worth; up to the caps of days, months, quarters and years; then,
 * of several kinds of event, up to their common caps. A look back needs facts that go back
 * as far: of the time before {@link org.qinglian.scoring.fact.Facts#since} nobody knows anything, so that the value is
 * missing and not zero.
 *
 * <table>
 *   <caption>What the records of a programme show: events with their attributes, and readings</caption>
 *   <tr><th>feature</th><th>events</th><th>readings</th></tr>
 *   <tr>
 *     <td>organisation</td>
 *     <td>{@code meeting.held} (kind), {@code meeting.absent} (kind, excused)</td>
 *     <td>{@code members}, {@code meeting.attendance} %, {@code secretary.in-post} 1 or 0</td>
 *   </tr>
 *   <tr>
 *     <td>coverage</td>
 *     <td>{@code visit}, {@code matter.settled}</td>
 *     <td>{@code households.linked}, {@code coverage.team-village} %, {@code coverage.grid-branch} %,
 *     {@code coverage.member-household} %</td>
 *   </tr>
 *   <tr>
 *     <td>village affairs</td>
 *     <td>{@code affairs.published} (matter)</td>
 *     <td>{@code committee.competent} %</td>
 *   </tr>
 *   <tr>
 *     <td>responsibility</td>
 *     <td>{@code task.done} (timely), {@code task.overdue}, {@code letter.signed}, {@code duty.activity}
 *     (activity), {@code duty.appraised} (result)</td>
 *     <td>{@code letter.in-force} 1 or 0</td>
 *   </tr>
 *   <tr>
 *     <td>discipline</td>
 *     <td>{@code sanction.decided} and {@code sanction.in-force} (sanction, regime), {@code organization.dealt-with}
 *     (measure)</td>
 *     <td>{@code members.sanctioned}</td>
 *   </tr>
 *   <tr>
 *     <td>conduct</td>
 *     <td>{@code notice.positive} and {@code notice.negative} (level)</td>
 *     <td></td>
 *   </tr>
 *   <tr>
 *     <td>care</td>
 *     <td>{@code clarified}, {@code incentive.granted} (kind), {@code revisit.done}, {@code tolerance.decided} (outcome),
 *     {@code name.restored}</td>
 *     <td></td>
 *   </tr>
 *   <tr>
 *     <td>accountability</td>
 *     <td>{@code held-to-account} (responsibility, tier), {@code accountability.measure} (measure)</td>
 *     <td></td>
 *   </tr>
 *   <tr>
 *     <td>rectification</td>
 *     <td>{@code problem.closed} (channel, timely), {@code problem.reopened} (channel), {@code life-meeting.held}
 *     (kind), {@code pledge.fulfilled} (timely)</td>
 *     <td>{@code problems.listed}, {@code problems.overdue}, {@code rectification.completion} %,
 *     {@code rectification.on-time} %, {@code rectification.satisfaction} %, {@code broadcast.satisfaction} %,
 *     {@code members.excellent} %, {@code members.qualified} %</td>
 *   </tr>
 *   <tr>
 *     <td>cadres</td>
 *     <td>{@code colour.rated} (colour), {@code colour-card.issued} (card, colour)</td>
 *     <td>{@code colour}, {@code checkup.total}</td>
 *   </tr>
 *   <tr>
 *     <td>procurement</td>
 *     <td>{@code contract.signed} and {@code contract.supplemented} (currency), {@code contract.changed} (currency,
 *     cause)</td>
 *     <td></td>
 *   </tr>
 *   <tr>
 *     <td>funds</td>
 *     <td>{@code subsidy.paid} (publicised), {@code funds.paid} (fund, currency)</td>
 *     <td>{@code funds.paid-out} %, {@code funds.days-held}</td>
 *   </tr>
 *   <tr>
 *     <td>outreach</td>
 *     <td>{@code pledge.fulfilled} (timely), {@code unit.recognised} (recognition), {@code negative-list.event}</td>
 *     <td>{@code survey.satisfaction} % and each other metric, {@code review.score}, {@code pledges.kept} %,
 *     {@code recognition}</td>
 *   </tr>
 *   <tr>
 *     <td>information of government</td>
 *     <td>{@code information.disclosed} (timely), {@code information.overdue}, {@code request.replied} (timely),
 *     {@code request.overdue}</td>
 *     <td></td>
 *   </tr>
 * </table>
 *
 * <p>Each fact names its record. Those of a person stand under every record by which the person is known; what was revoked or put
 * right by the end of the period is none. An event happened on its day; {@code sanction.in-force} is of the last day of the
 * period, and readings are as of it.
 *
 * <p>Missing (缺失), not applicable (不适用), withheld (不予提供) and zero (零) are four different things.
 */
@NullMarked
package org.qinglian.scoring.fact;

import org.jspecify.annotations.NullMarked;
