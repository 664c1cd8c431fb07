package org.qinglian.examples.benchmarks.scorecard;

/**
 * The three items with the largest loss (失分最多的三项), by insertion: each loss and its item are one whole number, so that the
 * order needs no branch, and the earlier of equal losses is the larger number.
 */
final class ThreeLargest {
    private static final int ITEM_BITS = 5;
    private static final int LAST_ITEM = (1 << ITEM_BITS) - 1;
    /** Two, since losses are multiples of a half, times the room for the item. */
    private static final double LOSS_UNIT = 2 << ITEM_BITS;

    private int first;
    private int second;
    private int third;

    /** Forgets every item. */
    void clear() {
        first = -1;
        second = -1;
        third = -1;
    }

    /** Takes the loss of an item, 0 or more, a multiple of a half. */
    void offer(double loss, int item) {
        int key = (int) (loss * LOSS_UNIT) + (LAST_ITEM - item);
        int afterFirst = Math.min(first, key);
        first = Math.max(first, key);
        int afterSecond = Math.min(second, afterFirst);
        second = Math.max(second, afterFirst);
        third = Math.max(third, afterSecond);
    }

    /** The item with the largest loss. */
    int first() {
        return item(first);
    }

    int second() {
        return item(second);
    }

    int third() {
        return item(third);
    }

    private static int item(int key) {
        return LAST_ITEM - (key & LAST_ITEM);
    }
}
