package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.scoring.fact.Availability;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.ColumnShape;
import org.qinglian.scoring.fact.Frame;

/**
 * Scores one subject after another without making anything new for any of them (逐个计分), by the same computation as a batch.
 *
 * <p>It holds the values of one subject, which stay until they are set anew: it is for one thread.
 */
public final class SingleScorer {
    private static final byte OBSERVED = (byte) Availability.OBSERVED.ordinal();

    private final CompiledScheme compiled;
    private final ColumnShape[] shapes;

    /** For each place the largest number; below zero where no number is taken. */
    private final long[] limits;

    /** For each place where a number, a code, counts or an availability is put; empty where none is. */
    private final int[][] small;

    private final long[][] wide;
    private final int[][] codes;
    private final long[][][] tallies;
    private final byte[][] availabilities;
    private final Map<String, Integer> places = new LinkedHashMap<>();
    private final Work work;
    private final Scores scores;

    SingleScorer(CompiledScheme compiled) {
        this.compiled = compiled;
        Map<String, Column> all = new LinkedHashMap<>();
        compiled.layout().columns().forEach((name, shape) -> {
            places.put(name, places.size());
            all.put(name, column(shape));
        });
        shapes = compiled.layout().columns().values().toArray(new ColumnShape[0]);
        limits = new long[shapes.length];
        small = new int[shapes.length][0];
        wide = new long[shapes.length][0];
        codes = new int[shapes.length][0];
        tallies = new long[shapes.length][0][];
        availabilities = new byte[shapes.length][0];
        all.forEach((name, column) -> hold(place(name), column));
        work = new Work(compiled, new Frame(1, all), 1);
        scores = compiled.emptyScores(1);
    }

    private void hold(int place, Column column) {
        limits[place] = column instanceof Column.Numeric ? shapes[place].limit() : -1;
        if (column instanceof Column.SmallNumbers numbers) {
            small[place] = numbers.unscaled();
        } else if (column instanceof Column.Numbers numbers) {
            wide[place] = numbers.unscaled();
        } else if (column instanceof Column.Codes ofCodes) {
            codes[place] = ofCodes.codes();
        } else if (column instanceof Column.Tallies ofCounts) {
            tallies[place] = ofCounts.counts();
        }
        byte[] absences = column.availabilities();
        availabilities[place] = absences == null ? new byte[0] : absences;
    }

    private static Column column(ColumnShape shape) {
        byte[] availabilities = shape.complete() ? null : new byte[1];
        return switch (shape.kind()) {
            case NUMBER ->
                shape.isSmall()
                        ? new Column.SmallNumbers(new int[1], shape.scale(), availabilities)
                        : new Column.Numbers(new long[1], shape.scale(), availabilities);
            case CODE -> new Column.Codes(new int[1], shape.dictionary(), availabilities);
            case TALLY ->
                new Column.Tallies(new long[shape.dictionary().size()][1], shape.dictionary(), 1, availabilities);
        };
    }

    /** The place of a measure, by which its value is set. */
    public int place(String measure) {
        Integer place = places.get(measure);
        if (place == null) {
            throw new IllegalArgumentException(
                    "Measure '" + measure + "' is not in the layout; expected one of " + places.keySet() + ".");
        }
        return place;
    }

    /**
     * Sets a number.
     *
     * @param place the place of its measure
     * @param unscaled the number times ten to the power of the scale of its column
     * @throws IllegalArgumentException if it is farther from zero than the layout says, or the measure is not a number
     */
    public void number(int place, long unscaled) {
        if (unscaled > limits[place] || unscaled < -limits[place]) {
            throw refused(place, "unscaled " + unscaled);
        }
        if (small[place].length == 1) {
            small[place][0] = (int) unscaled;
        } else {
            wide[place][0] = unscaled;
        }
        observe(place);
    }

    /**
     * Sets a code.
     *
     * @param place the place of its measure
     * @param code the place of the code in the dictionary of its column
     * @throws IllegalArgumentException if the dictionary has no such place, or the measure is not a code
     */
    public void code(int place, int code) {
        if (codes[place].length == 0
                || code < 0
                || code >= shapes[place].dictionary().size()) {
            throw refused(place, "code " + code);
        }
        codes[place][0] = code;
        observe(place);
    }

    /**
     * Sets how often a subject has a code.
     *
     * @param place the place of its measure
     * @param code the place of the code in the dictionary of its column
     * @param count the count
     * @throws IllegalArgumentException if the counts together are more than the layout says, or the measure is not a tally
     */
    public void count(int place, int code, long count) {
        long[][] counts = tallies[place];
        if (code < 0 || code >= counts.length) {
            throw refused(place, "code " + code);
        }
        long before = counts[code][0];
        counts[code][0] = count;
        long sum = 0;
        for (long[] each : counts) {
            sum += each[0];
        }
        if (count < 0 || sum > shapes[place].limit()) {
            counts[code][0] = before;
            throw refused(place, "count " + count);
        }
        observe(place);
    }

    /**
     * Says that a value is not there.
     *
     * @param place the place of its measure
     * @param why why it is not there
     * @throws IllegalArgumentException if the layout says that it always is
     */
    public void absent(int place, Availability why) {
        if (availabilities[place].length == 0) {
            throw refused(place, "no value, '" + why.code() + "'");
        }
        availabilities[place][0] = (byte) why.ordinal();
    }

    /** Scores the values that are set. The scores have one row, which stays until the next call. */
    public Scores score() {
        work.chunk.move(0, 1);
        scores.bars()[0] = 0;
        compiled.score(work, scores, 0);
        return scores;
    }

    /** The points of all items together as they were last scored, whatever their groups make of them. */
    public BigDecimal pointsOfItems() {
        BigDecimal sum = BigDecimal.ZERO;
        for (BoundNode node : compiled.nodes()) {
            if (node instanceof BoundItem item) {
                sum = sum.add(BigDecimal.valueOf(work.pointsOf(item, 0), item.scale()));
            }
        }
        return sum;
    }

    private void observe(int place) {
        if (availabilities[place].length == 1) {
            availabilities[place][0] = OBSERVED;
        }
    }

    private IllegalArgumentException refused(int place, String found) {
        String measure = List.copyOf(places.keySet()).get(place);
        return new IllegalArgumentException(
                "Measure '" + measure + "': found " + found + "; expected " + shapes[place] + ".");
    }
}
