package org.qinglian.scoring.rule;

/**
 * Up to four steps by which points rise or fall as a small value grows (四级台阶), taken together and without a branch: a shifted
 * difference is all ones where the value is above a bar, else zero.
 *
 * @param bar1 above it the first rise counts; beyond every value where there is none, as are the others
 * @param bar2 above it the second rise counts
 * @param bar3 above it the third rise counts
 * @param bar4 above it the fourth rise counts
 * @param rise1 by how much points rise above the first bar
 * @param rise2 by how much more above the second
 * @param rise3 by how much more above the third
 * @param rise4 by how much more above the fourth
 */
record FourSteps(int bar1, int bar2, int bar3, int bar4, int rise1, int rise2, int rise3, int rise4) {
    private static final int FOUR = 4;

    /** Above it is no small value. */
    private static final int NEVER = 1 << 30;

    /** No step at all. */
    static final FourSteps NONE = of(new int[0], new int[0], 0);

    /** As many as are needed for bars and rises, of which there are as many. */
    static FourSteps[] of(int[] bars, int[] rises) {
        FourSteps[] steps = new FourSteps[(bars.length + FOUR - 1) / FOUR];
        for (int each = 0; each < steps.length; each++) {
            steps[each] = of(bars, rises, each * FOUR);
        }
        return steps;
    }

    private static FourSteps of(int[] bars, int[] rises, int from) {
        int[] bar = {NEVER, NEVER, NEVER, NEVER};
        int[] rise = new int[FOUR];
        int here = Math.min(FOUR, bars.length - from);
        System.arraycopy(bars, from, bar, 0, here);
        System.arraycopy(rises, from, rise, 0, here);
        return new FourSteps(bar[0], bar[1], bar[2], bar[3], rise[0], rise[1], rise[2], rise[3]);
    }

    /** The same, of which every rise is so many times as high. */
    FourSteps times(int factor) {
        return new FourSteps(bar1, bar2, bar3, bar4, rise1 * factor, rise2 * factor, rise3 * factor, rise4 * factor);
    }

    /** By how much points have risen at a value. */
    int at(int value) {
        return (((bar1 - value) >> 31) & rise1)
                + (((bar2 - value) >> 31) & rise2)
                + (((bar3 - value) >> 31) & rise3)
                + (((bar4 - value) >> 31) & rise4);
    }

    /**
     * The points of every value: what they have risen to there from {@code start}.
     *
     * <p>The same as {@link #at}, written out with copies: of a loop that reads fields the compiler makes vector instructions
     * only where it does not inline it.
     */
    void from(int start, int[] values, int[] points, int length) {
        int b1 = bar1;
        int b2 = bar2;
        int b3 = bar3;
        int b4 = bar4;
        int r1 = rise1;
        int r2 = rise2;
        int r3 = rise3;
        int r4 = rise4;
        for (int i = 0; i < length; i++) {
            int value = values[i];
            points[i] = start
                    + (((b1 - value) >> 31) & r1)
                    + (((b2 - value) >> 31) & r2)
                    + (((b3 - value) >> 31) & r3)
                    + (((b4 - value) >> 31) & r4);
        }
    }

    /** Adds to the points of every value by how much they have risen there. */
    void add(int[] values, int[] points, int length) {
        int b1 = bar1;
        int b2 = bar2;
        int b3 = bar3;
        int b4 = bar4;
        int r1 = rise1;
        int r2 = rise2;
        int r3 = rise3;
        int r4 = rise4;
        for (int i = 0; i < length; i++) {
            int value = values[i];
            points[i] += (((b1 - value) >> 31) & r1)
                    + (((b2 - value) >> 31) & r2)
                    + (((b3 - value) >> 31) & r3)
                    + (((b4 - value) >> 31) & r4);
        }
    }
}
