package org.qinglian.scoring.card;

import java.math.BigDecimal;
import java.util.Comparator;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.evaluation.Scores;

/**
 * The search for numbers with which a grade is reached (推算). The number that brings the most comes first, until it is reached;
 * then each is brought back as far as the grade allows. For one thread.
 *
 * <p>What raises an item brings something even where the score stands still, as in the lowest of several: the others may be raised
 * next. Where nothing brings anything more, conditions may still be met by two numbers together.
 */
final class WaySearch {
    /** Below every score: that of a subject that gets none. */
    private static final BigDecimal NOTHING = BigDecimal.valueOf(Long.MIN_VALUE);

    /** More values than these are not tried two by two. */
    private static final int MOST_VALUES = 400;

    private final List<Lever> levers;
    private final WhatIf whatIf;
    private final int aim;
    private final Map<Lever, BigDecimal> changes = new LinkedHashMap<>();

    /** What numbers come to: the score, and of equal scores the points of all items. */
    private record Worth(BigDecimal score, BigDecimal items) implements Comparable<Worth> {
        private static final Comparator<Worth> ORDER =
                Comparator.comparing(Worth::score).thenComparing(Worth::items);

        @Override
        public int compareTo(Worth other) {
            return ORDER.compare(this, other);
        }
    }

    /**
     * A search that has not begun.
     *
     * @param aim the place of the band that is to be reached
     */
    WaySearch(WhatIf whatIf, List<Lever> levers, int aim) {
        this.whatIf = whatIf;
        this.levers = levers;
        this.aim = aim;
    }

    /** Searches; whether the grade is reached. */
    boolean reach() {
        boolean more = true;
        while (more && !isReached()) {
            more = addOne() || addTwo();
        }
        if (!isReached()) {
            return false;
        }
        List.copyOf(changes.keySet()).forEach(this::bringBack);
        return true;
    }

    /** The numbers that change, in the order in which they were found. */
    Map<Lever, BigDecimal> changes() {
        return changes;
    }

    private boolean isReached() {
        return isReached(whatIf.score());
    }

    private boolean isReached(Scores scores) {
        return scores.score(0).isPresent() && scores.grades()[0] >= 0 && scores.grades()[0] <= aim;
    }

    /** What the numbers come to with which {@code scores} were made, the last that were. */
    private Worth worth(Scores scores) {
        return new Worth(scores.score(0).orElse(NOTHING), whatIf.pointsOfItems());
    }

    private List<Lever> unchanged() {
        return levers.stream().filter(lever -> !changes.containsKey(lever)).toList();
    }

    /** Changes the number that brings the most, if any brings anything; the first that is enough is taken at once. */
    private boolean addOne() {
        Worth most = worth(whatIf.score());
        @Nullable Lever best = null;
        BigDecimal bestTarget = BigDecimal.ZERO;
        for (Lever lever : unchanged()) {
            for (BigDecimal target : lever.targets()) {
                whatIf.set(lever, target);
                Scores scores = whatIf.score();
                if (isReached(scores)) {
                    changes.put(lever, target);
                    return true;
                }
                Worth worth = worth(scores);
                if (worth.compareTo(most) > 0) {
                    best = lever;
                    bestTarget = target;
                    most = worth;
                }
            }
            whatIf.reset(lever);
        }
        if (best != null) {
            whatIf.set(best, bestTarget);
            changes.put(best, bestTarget);
        }
        return best != null;
    }

    /** Changes two numbers with which the grade is reached, if there are such and not too many to try. */
    private boolean addTwo() {
        List<Lever> left = unchanged();
        int values = left.stream().mapToInt(lever -> lever.targets().size()).sum();
        for (int one = 0; one < left.size() && values <= MOST_VALUES; one++) {
            for (BigDecimal target : left.get(one).targets()) {
                whatIf.set(left.get(one), target);
                if (isReachedByOneOf(left.subList(one + 1, left.size()))) {
                    changes.put(left.get(one), target);
                    return true;
                }
            }
            whatIf.reset(left.get(one));
        }
        return false;
    }

    private boolean isReachedByOneOf(List<Lever> left) {
        for (Lever lever : left) {
            for (BigDecimal target : lever.targets()) {
                whatIf.set(lever, target);
                if (isReached()) {
                    changes.put(lever, target);
                    return true;
                }
            }
            whatIf.reset(lever);
        }
        return false;
    }

    /** Looks for the value nearest to that of now with which the grade is still reached, if points only grow on the way. */
    private void bringBack(Lever lever) {
        whatIf.reset(lever);
        if (isReached()) {
            changes.remove(lever);
            return;
        }
        BigDecimal nearest = lever.now()
                .map(now -> between(lever, now, changes.getOrDefault(lever, now)))
                .orElseGet(() -> first(lever));
        whatIf.set(lever, nearest);
        changes.put(lever, nearest);
    }

    /** From the least of the values to try with which the grade is reached back to the one before. */
    private BigDecimal first(Lever lever) {
        BigDecimal before = BigDecimal.ZERO;
        for (BigDecimal target : lever.targets()) {
            whatIf.set(lever, target);
            if (isReached()) {
                return between(lever, before, target);
            }
            before = target;
        }
        return changes.getOrDefault(lever, BigDecimal.ZERO);
    }

    private BigDecimal between(Lever lever, BigDecimal now, BigDecimal reached) {
        BigDecimal unit = BigDecimal.ONE.movePointLeft(lever.scale());
        long low = 0;
        long high = reached.subtract(now).divideToIntegralValue(unit).longValueExact();
        while (Math.abs(high - low) > 1) {
            long middle = low + (high - low) / 2;
            whatIf.set(lever, now.add(unit.multiply(BigDecimal.valueOf(middle))));
            if (isReached()) {
                high = middle;
            } else {
                low = middle;
            }
        }
        return now.add(unit.multiply(BigDecimal.valueOf(high)));
    }
}
