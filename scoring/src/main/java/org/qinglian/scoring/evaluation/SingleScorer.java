package org.qinglian.scoring.evaluation;

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
    private final CompiledScheme compiled;
    private final ColumnShape[] shapes;
    private final Column[] columns;
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
        columns = all.values().toArray(new Column[0]);
        work = new Work(compiled, new Frame(1, all), 1);
        scores = compiled.emptyScores(1);
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
        ColumnShape shape = shapes[place];
        if (unscaled > shape.limit() || unscaled < -shape.limit()) {
            throw refused(place, "unscaled " + unscaled);
        }
        if (columns[place] instanceof Column.SmallNumbers small) {
            small.unscaled()[0] = (int) unscaled;
        } else if (columns[place] instanceof Column.Numbers wide) {
            wide.unscaled()[0] = unscaled;
        } else {
            throw refused(place, "unscaled " + unscaled);
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
        int size = shapes[place].dictionary().size();
        if (!(columns[place] instanceof Column.Codes codes) || code < 0 || code >= size) {
            throw refused(place, "code " + code);
        }
        codes.codes()[0] = code;
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
        if (!(columns[place] instanceof Column.Tallies tallies) || code < 0 || code >= tallies.counts().length) {
            throw refused(place, "code " + code);
        }
        long before = tallies.counts()[code][0];
        tallies.counts()[code][0] = count;
        long sum = 0;
        for (long[] each : tallies.counts()) {
            sum += each[0];
        }
        if (count < 0 || sum > shapes[place].limit()) {
            tallies.counts()[code][0] = before;
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
        byte[] availabilities = columns[place].availabilities();
        if (availabilities == null) {
            throw refused(place, "no value, '" + why.code() + "'");
        }
        availabilities[0] = (byte) why.ordinal();
    }

    /** Scores the values that are set. The scores have one row, which stays until the next call. */
    public Scores score() {
        work.chunk.move(0, 1);
        scores.bars()[0] = 0;
        compiled.score(work, scores, 0);
        return scores;
    }

    private void observe(int place) {
        byte[] availabilities = columns[place].availabilities();
        if (availabilities != null) {
            availabilities[0] = (byte) Availability.OBSERVED.ordinal();
        }
    }

    private IllegalArgumentException refused(int place, String found) {
        String measure = List.copyOf(places.keySet()).get(place);
        return new IllegalArgumentException(
                "Measure '" + measure + "': found " + found + "; expected " + shapes[place] + ".");
    }
}
