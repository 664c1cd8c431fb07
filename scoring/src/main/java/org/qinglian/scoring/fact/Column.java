package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.core.common.Copy;

/**
 * A column (列): one value for each subject of a frame, and whether it is there.
 *
 * <p>Nothing is boxed: decimals are whole numbers at one scale, codes are places in a list. A column takes the arrays that
 * it is given; they are not to be changed afterwards.
 */
public sealed interface Column {
    /** The number of subjects. */
    int rows();

    /** Whether the value of a row is there. */
    Availability availability(int row);

    /** The availability of every row by ordinal; null if every value is there. */
    byte @Nullable [] availabilities();

    /**
     * Exact decimals (数值列).
     *
     * @param unscaled the values times ten to the power of {@code scale}
     * @param scale the number of decimals, 0 to 10
     * @param availabilities by ordinal of {@link Availability}; null if every value is there
     */
    @SuppressWarnings("ArrayRecordComponent") // a column is its array: compared by nobody, copied by nobody
    record Numbers(long[] unscaled, int scale, byte @Nullable [] availabilities) implements Column {
        @Override
        public int rows() {
            return unscaled.length;
        }

        @Override
        public Availability availability(int row) {
            return Column.availability(availabilities, row);
        }

        /** The value of a row, whatever its availability. */
        public BigDecimal value(int row) {
            return BigDecimal.valueOf(unscaled[row], scale);
        }

        /** The largest absolute unscaled value. */
        public long bound() {
            long bound = 0;
            for (long value : unscaled) {
                bound = Math.max(bound, Math.abs(value));
            }
            return bound;
        }
    }

    /**
     * One code a subject (代码列).
     *
     * @param codes the place of the code in the dictionary
     * @param dictionary every code, each once
     * @param availabilities by ordinal of {@link Availability}; null if every value is there
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Codes(int[] codes, List<String> dictionary, byte @Nullable [] availabilities) implements Column {
        public Codes {
            dictionary = Copy.list(dictionary);
        }

        @Override
        public int rows() {
            return codes.length;
        }

        @Override
        public Availability availability(int row) {
            return Column.availability(availabilities, row);
        }

        /** The code of a row, if it is there. */
        public Optional<String> value(int row) {
            return availability(row) == Availability.OBSERVED
                    ? Optional.of(dictionary.get(codes[row]))
                    : Optional.empty();
        }
    }

    /**
     * Counts of several codes a subject (分类计数列); not there only where facts do not go back far enough.
     *
     * @param counts for each code of the dictionary the count of every row
     * @param dictionary every code, each once
     * @param rows the number of subjects
     * @param availabilities by ordinal of {@link Availability}; null if every value is there
     */
    @SuppressWarnings("ArrayRecordComponent")
    record Tallies(long[][] counts, List<String> dictionary, int rows, byte @Nullable [] availabilities)
            implements Column {
        public Tallies {
            dictionary = Copy.list(dictionary);
        }

        /** Counts that are all there. */
        public Tallies(long[][] counts, List<String> dictionary, int rows) {
            this(counts, dictionary, rows, null);
        }

        @Override
        public Availability availability(int row) {
            return Column.availability(availabilities, row);
        }
    }

    private static Availability availability(byte @Nullable [] availabilities, int row) {
        return availabilities == null ? Availability.OBSERVED : VALUES.get(availabilities[row]);
    }

    /** The values of {@link Availability} by ordinal. */
    List<Availability> VALUES = List.copyOf(Arrays.asList(Availability.values()));
}
