package org.qinglian.core.outreach;

import java.time.LocalDate;
import java.util.Collection;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Share;

/**
 * How far pledges are kept (承诺完成情况).
 *
 * @param byCompletion how many stand at each value, from the least
 * @param high those that are substantial or complete, of all
 */
public record PublicPledgeFigures(Map<PledgeCompletion, Integer> byCompletion, Share high) {
    public PublicPledgeFigures {
        byCompletion = Copy.map(byCompletion);
    }

    /** The figures of pledges that were made by a day, as they stand on it. */
    public static PublicPledgeFigures of(Collection<PublicPledge> pledges, LocalDate asOf) {
        Map<PledgeCompletion, Integer> counts = new EnumMap<>(PledgeCompletion.class);
        Stream.of(PledgeCompletion.values()).forEach(completion -> counts.put(completion, 0));
        List<PledgeCompletion> made = pledges.stream()
                .filter(pledge -> !pledge.madeOn().isAfter(asOf))
                .map(pledge -> pledge.completion(asOf))
                .toList();
        made.forEach(completion -> counts.merge(completion, 1, Integer::sum));
        return new PublicPledgeFigures(
                counts, new Share(made.stream().filter(PledgeCompletion::isHigh).count(), made.size()));
    }
}
