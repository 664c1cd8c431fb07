package org.qinglian.scoring.fact;

import java.math.BigDecimal;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.LongStream;

/** Gathers decimals for a column and brings them to one scale (数值归一). */
final class DecimalCells {
    /** More decimals than any rule prints, few enough that whole numbers of 15 digits still fit. */
    private static final int MOST_DECIMALS = 10;

    private static final BigDecimal LIMIT = BigDecimal.valueOf(1_000_000_000_000_000L);

    private final long[] values;
    private final byte[] availabilities;
    private final Map<Integer, BigDecimal> decimals = new HashMap<>();
    private boolean complete = true;

    DecimalCells(int rows) {
        values = new long[rows];
        availabilities = new byte[rows];
    }

    void set(int row, long value) {
        values[row] = value;
    }

    void set(int row, BigDecimal value) {
        BigDecimal plain = value.stripTrailingZeros();
        if (plain.scale() <= 0 && plain.abs().compareTo(LIMIT) < 0) {
            values[row] = plain.longValueExact();
        } else {
            decimals.put(row, plain);
        }
    }

    void set(int row, Availability availability) {
        availabilities[row] = (byte) availability.ordinal();
        complete &= availability == Availability.OBSERVED;
    }

    /** The column, in 32 bits if its values fit; a value that is beyond the exact range is missing, never rounded. */
    Column build() {
        int scale = decimals.values().stream()
                .mapToInt(BigDecimal::scale)
                .filter(digits -> digits <= MOST_DECIMALS)
                .reduce(0, Math::max);
        BigDecimal limit = LIMIT.movePointLeft(Math.max(0, scale - 3));
        long factor = BigDecimal.TEN.pow(scale).longValueExact();
        for (int row = 0; row < values.length; row++) {
            BigDecimal decimal = decimals.getOrDefault(row, BigDecimal.valueOf(values[row]));
            if (decimal.scale() > scale || decimal.abs().compareTo(limit) >= 0) {
                values[row] = 0;
                set(row, Availability.MISSING);
            } else if (decimals.containsKey(row)) {
                values[row] = decimal.movePointRight(scale).longValueExact();
            } else {
                values[row] *= factor;
            }
        }
        byte[] absences = complete ? null : availabilities;
        return LongStream.of(values).allMatch(ColumnShape::isSmall)
                ? new Column.SmallNumbers(
                        LongStream.of(values).mapToInt(value -> (int) value).toArray(), scale, absences)
                : new Column.Numbers(values, scale, absences);
    }
}
