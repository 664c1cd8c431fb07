package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;
import org.qinglian.scoring.rule.MeasuredRow;

/**
 * For every row of a frame the items that are farthest from their full points (失分项): the largest loss first, the earlier item
 * of the scheme where two lost the same.
 *
 * <p>A loss is an item's full points less its points, before any weight, as on the scorecard. An item without full points, or
 * one that does not count, loses nothing.
 */
public final class Losses {
    private final List<String> items;
    private final LossKey key;
    private final int scale;
    private final int[][] small;
    private final long[][] wide;

    /**
     * Room for the losses of rows.
     *
     * @param items the items in the order of the scheme
     * @param key how a loss and its item are one number
     * @param scale the decimals of the losses
     * @param isSmall whether those numbers have 32 bits
     * @param most how many are kept of each row
     * @param rows the number of rows
     */
    Losses(List<String> items, LossKey key, int scale, boolean isSmall, int most, int rows) {
        this.items = Copy.list(items);
        this.key = key;
        this.scale = scale;
        this.small = new int[isSmall ? most : 0][rows];
        this.wide = new long[isSmall ? 0 : most][rows];
    }

    int[][] small() {
        return small;
    }

    long[][] wide() {
        return wide;
    }

    /** How many are kept of each row. */
    public int most() {
        return small.length + wide.length;
    }

    /**
     * A loss of a row.
     *
     * @param row the row
     * @param place 0 for the largest
     * @return absent if fewer items lost anything
     */
    public Optional<Loss> loss(int row, int place) {
        long found = small.length > 0 ? small[place][row] : wide[place][row];
        long unscaled = key.loss(found);
        return unscaled <= 0
                ? Optional.empty()
                : Optional.of(
                        new Loss(items.get(key.item(found)), MeasuredRow.plain(BigDecimal.valueOf(unscaled, scale))));
    }
}
