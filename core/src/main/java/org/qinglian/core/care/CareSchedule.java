package org.qinglian.core.care;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.calendar.WorkCalendar;
import org.qinglian.core.common.DateRange;
import org.qinglian.core.common.Share;
import org.qinglian.core.discipline.DecisionStage;
import org.qinglian.core.discipline.InfluencePeriod;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/**
 * What is to be done for those who were sanctioned, and how far it was done (回访计划): revisits, follow-ups of admonitions,
 * assessments at expiry. Immutable and thread-safe.
 *
 * <p>Example: a Party warning of 2026-03-20 without a revisit is to be visited by 2027-03-19, and assessed from that day on.
 */
public final class CareSchedule {
    private final List<SanctionDecision> decisions;
    private final CareByDecision care;
    private final PeriodsByDecision periods;
    private final CareNorms norms;
    private final WorkCalendar calendar;

    private CareSchedule(
            List<SanctionDecision> decisions,
            CareByDecision care,
            PeriodsByDecision periods,
            CareNorms norms,
            WorkCalendar calendar) {
        this.decisions = List.copyOf(decisions);
        this.care = care;
        this.periods = periods;
        this.norms = norms;
        this.calendar = calendar;
    }

    /**
     * A schedule.
     *
     * @param decisions the decisions, in the order in which tasks of one day are to come
     * @param periods their periods, as known on the day for which the schedule is asked
     */
    public static CareSchedule of(
            List<SanctionDecision> decisions,
            CareByDecision care,
            PeriodsByDecision periods,
            CareNorms norms,
            WorkCalendar calendar) {
        return new CareSchedule(decisions, care, periods, norms, calendar);
    }

    /** Everything still to be done on a day, what falls due first ahead. */
    public List<CareTask> open(LocalDate asOf) {
        List<CareTask> tasks = new ArrayList<>();
        for (SanctionDecision decision : decisions) {
            periods.of(decision.id()).ifPresent(period -> open(decision, period, asOf, tasks));
        }
        tasks.sort(Comparator.comparing(
                task -> task.window().until().orElse(task.window().from())));
        return List.copyOf(tasks);
    }

    /** What of it falls due within so many days, and what is overdue (N 日内到期). */
    public List<CareTask> due(LocalDate asOf, int days) {
        LocalDate last = asOf.plusDays(days);
        return open(asOf).stream().filter(task -> task.fallsDueBy(last)).toList();
    }

    /** How many of those whose sanction has or had effect by a day were visited inside its period, and who was not. */
    public RevisitCoverage coverage(LocalDate asOf) {
        List<SanctionDecision> unvisited = new ArrayList<>();
        int whole = 0;
        for (SanctionDecision decision : decisions) {
            Optional<InfluencePeriod> period = revisitable(decision, asOf);
            if (period.isPresent()) {
                whole++;
                if (visits(decision, period.get().days(), asOf) == 0) {
                    unvisited.add(decision);
                }
            }
        }
        return new RevisitCoverage(new Share(whole - unvisited.size(), whole), unvisited);
    }

    private void open(SanctionDecision decision, InfluencePeriod period, LocalDate asOf, List<CareTask> tasks) {
        if (decision.sanctionOn(asOf) == Sanction.ADMONITION) {
            followUp(decision, asOf, tasks);
        } else if (revisitable(decision, asOf).isPresent()) {
            revisits(decision, period, asOf, tasks);
            period.lastDay()
                    .filter(last -> !isAssessed(decision, asOf))
                    .ifPresent(last -> tasks.add(
                            new CareTask(CareTaskKind.EXPIRY_ASSESSMENT, decision.id(), DateRange.from(last))));
        }
    }

    private void revisits(SanctionDecision decision, InfluencePeriod period, LocalDate asOf, List<CareTask> tasks) {
        if (period.runsOn(asOf)) {
            long visits = visits(decision, period.days(), asOf);
            Optional<DateRange> first = norms.firstRevisit()
                    .filter(limit -> visits == 0)
                    .flatMap(limit ->
                            Deadline.of(period.days().from(), limit, calendar).lastDay())
                    .map(last -> DateRange.of(period.days().from(), last));
            if (first.isPresent()) {
                tasks.add(new CareTask(CareTaskKind.FIRST_REVISIT, decision.id(), first.get()));
            } else if (visits < norms.revisitsOf(care.priority(decision.id()))) {
                tasks.add(new CareTask(CareTaskKind.REVISIT, decision.id(), period.days()));
            }
            beforeExpiry(period)
                    .filter(days -> visits(decision, days, asOf) == 0)
                    .ifPresent(
                            days -> tasks.add(new CareTask(CareTaskKind.REVISIT_BEFORE_EXPIRY, decision.id(), days)));
        }
    }

    /** The last days of a period in which the norms want a further revisit. */
    private Optional<DateRange> beforeExpiry(InfluencePeriod period) {
        return period.lastDay()
                .flatMap(last -> norms.daysBeforeExpiry().map(days -> {
                    LocalDate from = last.minusDays(days - 1L);
                    return DateRange.of(
                            from.isBefore(period.days().from()) ? period.days().from() : from, last);
                }));
    }

    private void followUp(SanctionDecision decision, LocalDate asOf, List<CareTask> tasks) {
        decision.reachedOn(DecisionStage.EFFECTIVE)
                .flatMap(effective -> norms.followUpWindow(effective, calendar))
                .filter(window -> visits(decision, DateRange.from(window.from()), asOf) == 0)
                .ifPresent(window -> tasks.add(new CareTask(CareTaskKind.ADMONITION_FOLLOW_UP, decision.id(), window)));
    }

    private Optional<InfluencePeriod> revisitable(SanctionDecision decision, LocalDate asOf) {
        return periods.of(decision.id()).filter(period -> norms.revisited().contains(decision.sanctionOn(asOf)));
    }

    private boolean isAssessed(SanctionDecision decision, LocalDate asOf) {
        return care.assessments(decision.id()).stream()
                .anyMatch(assessment -> !assessment.assessedOn().isAfter(asOf));
    }

    /** The revisits in a range of days that had taken place by the end of a day. */
    private long visits(SanctionDecision decision, DateRange days, LocalDate asOf) {
        return care.revisits(decision.id()).stream()
                .map(Revisit::visitedOn)
                .filter(day -> days.contains(day) && !day.isAfter(asOf))
                .count();
    }
}
