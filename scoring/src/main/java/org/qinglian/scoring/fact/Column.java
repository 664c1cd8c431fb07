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
    default Availability availability(int row) {
        byte[] all = availabilities();
        return all == null ? Availability.OBSERVED : VALUES.get(all[row]);
    }

    /** The availability of every row by ordinal; null if every value is there. */
    byte @Nullable [] availabilities();

    /**
     * What a scheme must know of it before it is compiled. It looks at every value.
     *
     * @throws IllegalArgumentException if a code is in no dictionary, or a count is below zero
     */
    ColumnShape shape();

    /** Exact decimals (数值列), whole numbers at one scale in 64 bits or in 32. */
    sealed interface Numeric extends Column permits Numbers, SmallNumbers {
        /** The number of decimals, 0 to 10. */
        int scale();

        /** The value of a row times ten to the power of {@link #scale()}, whatever its availability. */
        long unscaledAt(int row);

        /** The value of a row, whatever its availability. */
        default BigDecimal value(int row) {
            return BigDecimal.valueOf(unscaledAt(row), scale());
        }

        @Override
        default ColumnShape shape() {
            long limit = 0;
            for (int row = 0; row < rows(); row++) {
                limit = Math.max(limit, Math.absExact(unscaledAt(row)));
            }
            return new ColumnShape(ColumnKind.NUMBER, scale(), limit, List.of(), availabilities() == null);
        }
    }

    /**
     * Exact decimals in 64 bits.
     *
     * @param unscaled the values times ten to the power of {@code scale}
     * @param scale the number of decimals, 0 to 10
     * @param availabilities by ordinal of {@link Availability}; null if every value is there
     */
    @SuppressWarnings("ArrayRecordComponent") // a column is its array: compared by nobody, copied by nobody
    record Numbers(long[] unscaled, int scale, byte @Nullable [] availabilities) implements Numeric {
        /** Numbers that are all there. */
        public Numbers(long[] unscaled, int scale) {
            this(unscaled, scale, null);
        }

        @Override
        public int rows() {
            return unscaled.length;
        }

        @Override
        public long unscaledAt(int row) {
            return unscaled[row];
        }
    }

    /**
     * Exact decimals in 32 bits, for which rules have half the work.
     *
     * @param unscaled the values times ten to the power of {@code scale}
     * @param scale the number of decimals, 0 to 10
     * @param availabilities by ordinal of {@link Availability}; null if every value is there
     */
    @SuppressWarnings("ArrayRecordComponent")
    record SmallNumbers(int[] unscaled, int scale, byte @Nullable [] availabilities) implements Numeric {
        /** Numbers that are all there. */
        public SmallNumbers(int[] unscaled, int scale) {
            this(unscaled, scale, null);
        }

        @Override
        public int rows() {
            return unscaled.length;
        }

        @Override
        public long unscaledAt(int row) {
            return unscaled[row];
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

        /** Codes that are all there. */
        public Codes(int[] codes, List<String> dictionary) {
            this(codes, dictionary, null);
        }

        @Override
        public int rows() {
            return codes.length;
        }

        @Override
        public ColumnShape shape() {
            int last = Math.max(0, dictionary.size() - 1);
            for (int code : codes) {
                if (code < 0 || code > last) {
                    throw new IllegalArgumentException("Code: found place " + code + "; expected 0 to " + last + ".");
                }
            }
            return new ColumnShape(ColumnKind.CODE, 0, 0, dictionary, availabilities == null);
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
        public ColumnShape shape() {
            long least =
                    Arrays.stream(counts).flatMapToLong(Arrays::stream).min().orElse(0);
            if (least < 0) {
                throw new IllegalArgumentException("Count: found " + least + "; expected 0 or more.");
            }
            long limit = Arrays.stream(counts)
                    .mapToLong(ofCode -> Arrays.stream(ofCode).max().orElse(0))
                    .sum();
            return new ColumnShape(ColumnKind.TALLY, 0, limit, dictionary, availabilities == null);
        }
    }

    /** The values of {@link Availability} by ordinal. */
    List<Availability> VALUES = List.copyOf(Arrays.asList(Availability.values()));
}
