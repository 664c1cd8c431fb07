package org.qinglian.scoring.rule;

import java.util.function.IntUnaryOperator;

/**
 * The points of one small value by up to four tiers above the lowest (单值分档), without a branch; of more tiers, those above the
 * first four come on top.
 *
 * @param first above it the second tier begins; beyond every value where there is none, as are the others
 * @param second above it the third tier begins
 * @param third above it the fourth tier begins
 * @param fourth above it the fifth tier begins
 * @param lowest the points of the lowest tier
 * @param rises by what the points rise from tier to tier
 */
@SuppressWarnings("ArrayRecordComponent") // compared by nobody
record SmallTiers(int first, int second, int third, int fourth, int lowest, int[] rises) implements IntUnaryOperator {
    private static final int STEPS = 4;

    /** Above it is no small value. */
    private static final int NEVER = 1 << 30;

    static IntUnaryOperator of(int[] below, int[] rises, int lowest) {
        return of(below, rises, lowest, 0);
    }

    private static IntUnaryOperator of(int[] below, int[] rises, int lowest, int from) {
        int[] bars = {NEVER, NEVER, NEVER, NEVER};
        int[] steps = new int[STEPS];
        int here = Math.min(STEPS, below.length - from);
        System.arraycopy(below, from, bars, 0, here);
        System.arraycopy(rises, from, steps, 0, here);
        SmallTiers tiers = new SmallTiers(bars[0], bars[1], bars[2], bars[3], lowest, steps);
        if (from + here == below.length) {
            return tiers;
        }
        IntUnaryOperator more = of(below, rises, 0, from + here);
        return value -> tiers.applyAsInt(value) + more.applyAsInt(value);
    }

    @Override
    public int applyAsInt(int value) {
        return lowest
                + ((first - value) >>> 31) * rises[0]
                + ((second - value) >>> 31) * rises[1]
                + ((third - value) >>> 31) * rises[2]
                + ((fourth - value) >>> 31) * rises[3];
    }
}
