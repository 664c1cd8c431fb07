package org.qinglian.scoring.fact;

import java.io.Serializable;
import java.math.BigDecimal;
import java.util.List;
import org.qinglian.core.common.Copy;

/**
 * What a scheme must know of a column before it is compiled (列结构): how its values are written and how large they can be, but
 * none of them.
 *
 * @param kind what the column holds
 * @param scale the number of decimals of numbers, 0 to 10; 0 of everything else
 * @param limit the largest absolute value, times ten to the power of {@code scale}: of a number, or of the counts of a tally
 *     together; 0 of codes
 * @param dictionary every code, each once; none of numbers
 * @param complete whether every value is there
 */
public record ColumnShape(ColumnKind kind, int scale, long limit, List<String> dictionary, boolean complete)
        implements Serializable {
    private static final long SMALL = 1L << 30;

    public ColumnShape {
        dictionary = Copy.list(dictionary);
    }

    /** Numbers of at most {@code scale} decimals, none further from zero than {@code limit}, every one of them there. */
    public static ColumnShape numbers(int scale, BigDecimal limit) {
        long unscaled = limit.abs().movePointRight(scale).longValueExact();
        return new ColumnShape(ColumnKind.NUMBER, scale, unscaled, List.of(), true);
    }

    /** Codes out of a list, every one of them there. */
    public static ColumnShape codes(List<String> dictionary) {
        return new ColumnShape(ColumnKind.CODE, 0, 0, dictionary, true);
    }

    /** Counts by code, at most {@code limit} events a subject in all, every one of them known. */
    public static ColumnShape tallies(List<String> dictionary, long limit) {
        return new ColumnShape(ColumnKind.TALLY, 0, limit, dictionary, true);
    }

    /** The same, but values may be absent. */
    public ColumnShape incomplete() {
        return new ColumnShape(kind, scale, limit, dictionary, false);
    }

    /** Whether numbers of this column and their differences fit in 32 bits. */
    public boolean isSmall() {
        return isSmall(limit);
    }

    static boolean isSmall(long number) {
        return number > -SMALL && number < SMALL;
    }

    /** Whether what was compiled for this shape is right for a column of another. */
    public boolean admits(ColumnShape other) {
        return kind == other.kind
                && scale == other.scale
                && other.limit <= limit
                && dictionary.equals(other.dictionary)
                && (other.complete || !complete);
    }

    /** In words, for whoever is told that a column is of another shape. */
    @Override
    public String toString() {
        String values = switch (kind) {
            case NUMBER ->
                "numbers with " + scale + " decimals up to ±"
                        + BigDecimal.valueOf(limit, scale).toPlainString();
            case CODE -> "codes of " + dictionary;
            case TALLY -> "counts of " + dictionary + " up to " + limit + " in all";
        };
        return complete ? values : values + ", some of them absent";
    }
}
