package org.qinglian.examples.county.synthetic;

import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.Collections;
import java.util.List;
import java.util.Random;

/**
 * Random choices (随机) of one part of the county.
 *
 * <p>Each part draws from a stream of its own, so that a change to one leaves the others as they were. Only those methods
 * of {@link Random} are used whose algorithm its documentation fixes: every JDK draws the same.
 */
final class Chance {
    private final Random random;

    private Chance(Random random) {
        this.random = random;
    }

    static Chance of(long seed, String stream) {
        return new Chance(new Random(seed * 31 + stream.hashCode()));
    }

    /** From 0 to {@code bound} - 1. */
    int below(int bound) {
        return random.nextInt(bound);
    }

    /** From {@code least} to {@code most}, both included. */
    int between(int least, int most) {
        return least + below(most - least + 1);
    }

    /** True in so many of a thousand cases. */
    boolean permille(int cases) {
        return below(1000) < cases;
    }

    <T> T pick(List<T> list) {
        return list.get(below(list.size()));
    }

    <T> List<T> shuffled(List<T> list) {
        List<T> copy = new ArrayList<>(list);
        for (int i = copy.size() - 1; i > 0; i--) {
            Collections.swap(copy, i, below(i + 1));
        }
        return copy;
    }

    /** A day from {@code first} to {@code last}, both included. */
    LocalDate day(LocalDate first, LocalDate last) {
        return first.plusDays(below(Math.toIntExact(ChronoUnit.DAYS.between(first, last)) + 1));
    }

    /** A weight, changed by at most a tenth either way. */
    long about(int weight) {
        return between(weight * 90, weight * 110);
    }
}
