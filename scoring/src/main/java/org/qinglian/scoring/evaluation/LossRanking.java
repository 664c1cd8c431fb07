package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.stream.IntStream;
import org.qinglian.scoring.rule.Decimals;

/** Finds the items that lost most (失分排序), without a branch, in the window in which the points have just been made. */
final class LossRanking {
    private final List<Part> parts = new ArrayList<>();
    private final LossKey key;
    private final int scale;
    private final BigDecimal bound;
    private final boolean small;

    /** For each part by what its unscaled points are multiplied in a key. */
    private final long[] units;

    /** For each part the key of an item without any points. */
    private final long[] tops;

    /**
     * An item with full points.
     *
     * @param item the item
     * @param mayBeOut the item and every group above it, as far as they may not count
     */
    private record Part(BoundItem item, List<BoundNode> mayBeOut) {
        BigDecimal most() {
            return item.node.max().orElseThrow().abs().add(item.bound());
        }
    }

    LossRanking(BoundNode root) {
        collect(root, List.of());
        key = LossKey.of(parts.size());
        scale = parts.stream().mapToInt(part -> part.item().scale()).max().orElse(0);
        bound = parts.stream()
                .map(Part::most)
                .reduce(BigDecimal.ZERO, BigDecimal::max)
                .multiply(BigDecimal.valueOf(key.unit()));
        small = Decimals.fitsSmall(bound, scale)
                && parts.stream()
                        .allMatch(
                                part -> part.item().isSmall() && part.mayBeOut().isEmpty());
        units = parts.stream()
                .mapToLong(part -> Decimals.factor(scale - part.item().scale()) * key.unit())
                .toArray();
        tops = IntStream.range(0, units.length)
                .mapToLong(part -> parts.get(part).item().most() * units[part] + key.base(part))
                .toArray();
    }

    private void collect(BoundNode node, List<BoundNode> above) {
        List<BoundNode> mayBeOut = new ArrayList<>(above);
        if (node.mayBeAbsent()) {
            mayBeOut.add(node);
        }
        if (node instanceof BoundGroup group) {
            group.children().forEach(child -> collect(child, mayBeOut));
        } else if (node.mayBeAbsent() ? node.node.max().isPresent() : node.mayLose()) {
            parts.add(new Part((BoundItem) node, List.copyOf(mayBeOut)));
        }
    }

    /**
     * Room for the losses of rows.
     *
     * @throws ArithmeticException if losses are beyond the exact range
     */
    Losses losses(int most, int rows) {
        if (!Decimals.isComparable(bound, scale)) {
            throw new ArithmeticException(
                    "Losses with " + scale + " decimals are beyond the exact range; expected fewer digits.");
        }
        List<String> items = parts.stream().map(part -> part.item().node.id()).toList();
        return new Losses(items, key, scale, small, most, rows);
    }

    /** Keeps the losses of the rows of the window, whose points have been made, from {@code at}. */
    void rank(Work work, Losses losses, int at) {
        if (losses.most() == 0) {
            return;
        }
        if (small) {
            rankSmall(work, losses.small(), at);
        } else {
            rankWide(work, losses.wide(), at);
        }
    }

    private void rankSmall(Work work, int[][] losses, int at) {
        int length = work.chunk.length();
        int[] rest = work.smallRule;
        int[][] best = work.smallLosses(losses.length);
        for (int[] place : best) {
            Arrays.fill(place, 0, length, 0);
        }
        int last = losses.length - 1;
        for (int part = 0; part < parts.size(); part++) {
            int[] points = work.small[parts.get(part).item().index];
            enter(best[0], points, (int) tops[part], (int) units[part], rest, length);
            for (int place = 1; place < last; place++) {
                sift(best[place], rest, length);
            }
            if (last > 0) {
                keepLarger(best[last], rest, length);
            }
        }
        for (int place = 0; place <= last; place++) {
            System.arraycopy(best[place], 0, losses[place], at, length);
        }
    }

    /** Makes the losses of a part, leaves the larger of two in the first place and takes the smaller on. */
    private static void enter(int[] first, int[] points, int top, int unit, int[] rest, int length) {
        for (int i = 0; i < length; i++) {
            int loss = top - points[i] * unit;
            int swap = lack(first[i], loss);
            rest[i] = loss + swap;
            first[i] -= swap;
        }
    }

    /** Leaves the larger of two losses in a place and takes the smaller on to the next. */
    private static void sift(int[] place, int[] loss, int length) {
        for (int i = 0; i < length; i++) {
            int swap = lack(place[i], loss[i]);
            loss[i] += swap;
            place[i] -= swap;
        }
    }

    /** Leaves the larger of two losses in the last place. */
    private static void keepLarger(int[] place, int[] loss, int length) {
        for (int i = 0; i < length; i++) {
            place[i] -= lack(place[i], loss[i]);
        }
    }

    /** What a number lacks to be as large as another, below zero; 0 if it is. */
    private static int lack(int number, int other) {
        int less = number - other;
        return less & less >> 31;
    }

    private void rankWide(Work work, long[][] losses, int at) {
        int length = work.chunk.length();
        long[] loss = work.rule;
        long[][] best = work.wideLosses(losses.length);
        for (long[] place : best) {
            Arrays.fill(place, 0, length, 0);
        }
        for (int part = 0; part < parts.size(); part++) {
            for (int i = 0; i < length; i++) {
                loss[i] = tops[part] - work.pointsOf(parts.get(part).item(), i) * units[part];
            }
            for (BoundNode node : parts.get(part).mayBeOut()) {
                leaveOut(work.states[node.index], loss, length);
            }
            for (long[] place : best) {
                sift(place, loss, length);
            }
        }
        for (int place = 0; place < best.length; place++) {
            System.arraycopy(best[place], 0, losses[place], at, length);
        }
    }

    private static void leaveOut(byte[] states, long[] loss, int length) {
        for (int i = 0; i < length; i++) {
            loss[i] = Combination.isOut(states[i]) ? 0 : loss[i];
        }
    }

    private static void sift(long[] place, long[] loss, int length) {
        for (int i = 0; i < length; i++) {
            long held = place[i];
            long less = held - loss[i];
            long swap = less & less >> 63;
            loss[i] += swap;
            place[i] = held - swap;
        }
    }
}
