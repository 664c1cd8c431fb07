package org.qinglian.core.care;

import java.time.LocalDate;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.immutables.value.Value;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.TimeLimit;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Level;
import org.qinglian.core.common.Norms;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.lifecycle.StageLimit;

/**
 * What care leaves to the place (严管厚爱标准). What no published rule says has no default, and is then not limited.
 *
 * @param toleranceStandard by what an error is measured: the six conditions of Sichuan (川自贸领〔2024〕2号)
 * @param toleranceLimits how long the steps of tolerance may take; none by default, since no day count was found in any
 *     published rule
 * @param clarificationStep how long a step of clarification may take: 5 working days, a local rule of Jilin
 * @param clarificationStepAcross how long if several departments take part: 10 working days, a local rule of Jilin
 * @param accusationApproval the lowest level that may approve a finding of false accusation: the city (纪检监察机关处理检举控告
 *     工作规则, 2020); for whom the province manages it is the province, whatever stands here
 * @param revisited the sanctions that call for revisits: those of the Party and of the state, without expulsion and
 *     dismissal, which end the bond; this library's reading
 * @param revisits how many revisits a priority calls for inside the period: one each, since no interval is published for the
 *     whole country
 * @param firstRevisit how soon after the sanction takes effect the first revisit is due; not limited by default
 * @param daysBeforeExpiry in how many last days of the period a further revisit is due; none by default
 * @param visitors how many visit together at least: 2, a local rule of Hanyin
 * @param admonitionFollowUp after what time an admonition is followed up: 6 months (诫勉, published practice)
 * @param admonitionGrace how long the follow-up may then take: 1 month, this library's assumption
 * @param barredIncentives the kinds of incentive that a running period bars: all four, this library's reading of 严管厚爱
 */
@Value.Builder
public record CareNorms(
        ToleranceStandard toleranceStandard,
        List<StageLimit<ToleranceState>> toleranceLimits,
        TimeLimit clarificationStep,
        TimeLimit clarificationStepAcross,
        Level accusationApproval,
        Set<Sanction> revisited,
        Map<RevisitPriority, Integer> revisits,
        Optional<TimeLimit> firstRevisit,
        Optional<Integer> daysBeforeExpiry,
        int visitors,
        TimeLimit admonitionFollowUp,
        TimeLimit admonitionGrace,
        Set<IncentiveKind> barredIncentives)
        implements Norms, WithCareNorms {
    private static final CareNorms STANDARD = builder()
            .toleranceStandard(ToleranceStandard.sixConditions())
            .clarificationStep(TimeLimit.workingDays(5))
            .clarificationStepAcross(TimeLimit.workingDays(10))
            .accusationApproval(Level.CITY)
            .revisited(standardRevisited())
            .revisits(Map.of(RevisitPriority.MANDATORY, 1, RevisitPriority.KEY, 1, RevisitPriority.GENERAL, 1))
            .visitors(2)
            .admonitionFollowUp(TimeLimit.months(6))
            .admonitionGrace(TimeLimit.months(1))
            .barredIncentives(EnumSet.allOf(IncentiveKind.class))
            .build();

    public CareNorms {
        toleranceLimits = Copy.list(toleranceLimits);
        revisited = Set.copyOf(revisited);
        revisits = Copy.map(revisits);
        barredIncentives = Set.copyOf(barredIncentives);
    }

    public static CareNormsBuilder builder() {
        return new CareNormsBuilder();
    }

    /** What is published, and where nothing is, what each component says of its default. */
    public static CareNorms standard() {
        return STANDARD;
    }

    private static Set<Sanction> standardRevisited() {
        Set<Sanction> revisited = EnumSet.copyOf(Sanction.of(SanctionRegime.PARTY));
        revisited.addAll(Sanction.of(SanctionRegime.ADMINISTRATIVE));
        revisited.remove(Sanction.PARTY_EXPULSION);
        revisited.remove(Sanction.DISMISSAL);
        return revisited;
    }

    /** How long each step of a clarification may take. */
    public TimeLimit stepOf(Clarification clarification) {
        return clarification.crossesDepartments() ? clarificationStepAcross : clarificationStep;
    }

    /** The lowest level that may approve a finding: the province for whom the province manages. */
    public Level approvalOf(FalseAccusationFinding finding) {
        return finding.managedAt() == Level.PROVINCE ? Level.PROVINCE : accusationApproval;
    }

    /** Whether a finding was approved at that level or above. */
    public boolean isApprovedHighEnough(FalseAccusationFinding finding) {
        return finding.approval()
                .filter(approval -> !approvalOf(finding).isAbove(approval.level()))
                .isPresent();
    }

    /** How many revisits a priority calls for inside the period; 1 where nothing is set for it. */
    public int revisitsOf(RevisitPriority priority) {
        return revisits.getOrDefault(priority, 1);
    }

    /**
     * The days on which the follow-up of an admonition is in time; empty if they cannot be counted.
     *
     * @param effective the day on which the admonition took effect
     */
    public Optional<DateRange> followUpWindow(LocalDate effective, WorkCalendar calendar) {
        return Deadline.of(effective, admonitionFollowUp, calendar)
                .lastDay()
                .flatMap(from ->
                        Deadline.of(from, admonitionGrace, calendar).lastDay().map(until -> DateRange.of(from, until)));
    }
}
