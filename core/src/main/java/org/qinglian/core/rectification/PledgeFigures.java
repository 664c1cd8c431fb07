package org.qinglian.core.rectification;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import org.qinglian.core.common.Share;

/**
 * How far pledges were kept on a day (承诺兑现情况).
 *
 * @param kept those kept, of all
 * @param keptInTime those kept by their day, of those whose day has passed or that were kept
 */
public record PledgeFigures(Share kept, Share keptInTime) {
    /** Of the pledges of broadcasts. A pledge without a day counts among all, and is neither in time nor late. */
    public static PledgeFigures of(Collection<AccountabilityBroadcast> broadcasts, LocalDate asOf) {
        List<Pledge> pledges = broadcasts.stream()
                .flatMap(broadcast -> broadcast.pledges().stream())
                .toList();
        long kept = pledges.stream().filter(pledge -> pledge.isKeptBy(asOf)).count();
        List<Pledge> due = pledges.stream()
                .filter(pledge -> pledge.dueOn()
                        .filter(last -> pledge.isKeptBy(asOf) || last.isBefore(asOf))
                        .isPresent())
                .toList();
        long inTime = due.stream()
                .filter(pledge -> pledge.isKeptBy(pledge.dueOn().orElseThrow()))
                .count();
        return new PledgeFigures(new Share(kept, pledges.size()), new Share(inTime, due.size()));
    }
}
