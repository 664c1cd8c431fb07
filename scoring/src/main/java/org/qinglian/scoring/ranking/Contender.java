package org.qinglian.scoring.ranking;

import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * A subject that takes part in a ranking (参评对象).
 *
 * @param subject its identifier
 * @param group its peer group
 * @param score its score, unrounded unless the scheme rounds
 * @param grade the place of its grade before quotas, 0 for the best; −1 without one
 * @param open the places that quotas may give it, a bit for each
 * @param criteria what breaks ties, the first before the next, more coming first
 * @param award whether it may have an award
 */
public record Contender(
        String subject,
        String group,
        BigDecimal score,
        int grade,
        long open,
        List<BigDecimal> criteria,
        boolean award) {
    public Contender {
        criteria = Copy.list(criteria);
    }

    /** A subject of which the score alone matters. */
    public static Contender of(String subject, String group, BigDecimal score) {
        return new Contender(subject, group, score, -1, 0, List.of(), true);
    }

    /** Whether a quota may give it a place. */
    boolean isOpen(int place) {
        return (open >>> place & 1) != 0;
    }

    /** The next lower place that is open to it; −1 if there is none. */
    int below(int place) {
        long lower = open & (-1L << place << 1);
        return lower == 0 ? -1 : Long.numberOfTrailingZeros(lower);
    }

    boolean isTiedWith(Contender other) {
        return score.compareTo(other.score) == 0 && compare(criteria, other.criteria) == 0;
    }

    /** By criteria, more coming first. */
    static int compare(List<BigDecimal> one, List<BigDecimal> other) {
        for (int i = 0; i < one.size(); i++) {
            int order = other.get(i).compareTo(one.get(i));
            if (order != 0) {
                return order;
            }
        }
        return 0;
    }
}
