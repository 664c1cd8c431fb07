package org.qinglian.scoring.rule;

import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Column;

/**
 * A window of rows (数据块) on the columns of a frame, with work space for one thread.
 *
 * <p>Numbers are copied to arrays that all start at the first row of the window, so that the compiler can turn the loops of
 * the kernels into vector instructions.
 */
public final class Chunk {
    private final Column[] columns;
    private final long[][] numbers;
    private final boolean[] copied;
    private int from;
    private int length;

    /** A window of at most {@code capacity} rows. */
    public Chunk(Binding binding, int capacity) {
        this.columns = binding.columns();
        this.numbers = new long[columns.length][];
        for (int i = 0; i < columns.length; i++) {
            numbers[i] = columns[i] instanceof Column.Numbers ? new long[capacity] : new long[0];
        }
        this.copied = new boolean[columns.length];
    }

    /** Moves the window. */
    public void move(int firstRow, int rows) {
        from = firstRow;
        length = rows;
        java.util.Arrays.fill(copied, false);
    }

    /** The number of rows in the window. */
    public int length() {
        return length;
    }

    /** The row of the frame at which the window starts. */
    public int from() {
        return from;
    }

    /** The unscaled numbers of a column, from the first row of the window. Not to be changed. */
    long[] numbers(int column) {
        long[] work = numbers[column];
        if (!copied[column]) {
            System.arraycopy(((Column.Numbers) columns[column]).unscaled(), from, work, 0, length);
            copied[column] = true;
        }
        return work;
    }

    Column column(int column) {
        return columns[column];
    }

    /** The availabilities of a column for the whole frame; null if every value is there. */
    public byte @Nullable [] availabilities(int column) {
        return columns[column].availabilities();
    }
}
