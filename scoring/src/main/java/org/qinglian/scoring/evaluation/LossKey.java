package org.qinglian.scoring.evaluation;

/**
 * A loss and its item as one whole number (失分键): the larger loss is the larger number, and of equal losses that of the earlier
 * item.
 *
 * @param bits the bits that tell the items apart
 */
record LossKey(int bits) {
    static LossKey of(int items) {
        return new LossKey(Integer.SIZE - Integer.numberOfLeadingZeros(items));
    }

    /** What stands for an item that lost nothing. */
    long base(int item) {
        return (1L << bits) - 1 - item;
    }

    /** By what an unscaled loss is multiplied. */
    long unit() {
        return 1L << bits;
    }

    long loss(long key) {
        return key >> bits;
    }

    int item(long key) {
        return (int) base((int) (key & (unit() - 1)));
    }
}
