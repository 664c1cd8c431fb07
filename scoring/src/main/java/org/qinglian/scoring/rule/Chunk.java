package org.qinglian.scoring.rule;

import java.util.Arrays;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/**
 * A window of rows (数据块) on the columns of a frame, with work space for one thread.
 *
 * <p>Values are copied to arrays that all start at the first row of the window, so that the compiler can turn the loops of
 * the kernels into vector instructions; those of the first window do so where they are. Room is made only for what is read.
 */
public final class Chunk {
    private static final long[] NO_ROOM = new long[0];
    private static final int[] NO_SMALL_ROOM = new int[0];

    private final Column[] columns;

    /** The arrays of small numbers and of codes, for the whole frame; empty for other columns. */
    private final int[][] ofFrame;

    private final int capacity;
    private final long[][] numbers;
    private final int[][] small;

    /** The move of the window after which a column was copied. */
    private final long[] copied;

    private final long[] copiedSmall;
    private long moves = 0;
    private int from;
    private int length;

    /** A window of at most {@code capacity} rows on a frame. */
    public Chunk(Frame frame, int capacity) {
        this.columns = frame.columns().values().toArray(new Column[0]);
        this.ofFrame = new int[columns.length][];
        Arrays.setAll(ofFrame, column -> array(columns[column]));
        this.capacity = capacity;
        this.numbers = new long[columns.length][];
        this.small = new int[columns.length][];
        Arrays.fill(numbers, NO_ROOM);
        Arrays.fill(small, NO_SMALL_ROOM);
        this.copied = new long[columns.length];
        this.copiedSmall = new long[columns.length];
    }

    /** Moves the window. */
    public void move(int firstRow, int rows) {
        from = firstRow;
        length = rows;
        moves++;
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
        if (from == 0 && columns[column] instanceof Column.Numbers wide) {
            return wide.unscaled();
        }
        long[] work = numbers[column];
        if (work.length == 0) {
            work = new long[capacity];
            numbers[column] = work;
        }
        if (copied[column] != moves) {
            copy((Column.Numeric) columns[column], work);
            copied[column] = moves;
        }
        return work;
    }

    private void copy(Column.Numeric column, long[] work) {
        if (column instanceof Column.Numbers wide) {
            System.arraycopy(wide.unscaled(), from, work, 0, length);
        } else {
            int[] unscaled = ((Column.SmallNumbers) column).unscaled();
            for (int i = 0; i < length; i++) {
                work[i] = unscaled[from + i];
            }
        }
    }

    /** The same in 32 bits, or the codes of a column; for columns of small numbers and of codes. */
    public int[] small(int column) {
        if (from == 0 && ofFrame[column].length > 0) {
            return ofFrame[column];
        }
        int[] work = small[column];
        if (work.length == 0) {
            work = new int[capacity];
            small[column] = work;
        }
        if (copiedSmall[column] != moves) {
            copy(columns[column], work);
            copiedSmall[column] = moves;
        }
        return work;
    }

    private void copy(Column column, int[] work) {
        if (column instanceof Column.Numbers numbers) {
            for (int i = 0; i < length; i++) {
                work[i] = (int) numbers.unscaled()[from + i];
            }
        } else {
            System.arraycopy(array(column), from, work, 0, length);
        }
    }

    private static int[] array(Column column) {
        if (column instanceof Column.SmallNumbers numbers) {
            return numbers.unscaled();
        }
        return column instanceof Column.Codes codes ? codes.codes() : NO_SMALL_ROOM;
    }

    /** The counts of each code of a column, for all rows of the frame. */
    long[][] tallies(int column) {
        return ((Column.Tallies) columns[column]).counts();
    }

    /** The availabilities of a column for the whole frame; null if every value is there. */
    public byte @Nullable [] availabilities(int column) {
        return columns[column].availabilities();
    }
}
