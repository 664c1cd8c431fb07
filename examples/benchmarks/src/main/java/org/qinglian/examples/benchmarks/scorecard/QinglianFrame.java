package org.qinglian.examples.benchmarks.scorecard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.IntToLongFunction;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/** Subjects as a frame of this library (数据框). */
final class QinglianFrame {
    private QinglianFrame() {}

    /** The columns of the subjects from one row up to another, which does not belong to them. */
    static Frame of(Subjects subjects, int from, int to) {
        ScorecardModel model = subjects.model();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < model.tiers().size(); i++) {
            long[] values = Arrays.copyOfRange(subjects.hundredths()[i], from, to);
            columns.put(model.tiers().get(i).measure(), numbers(values, Subjects.SCALE));
        }
        for (int i = 0; i < model.categories().size(); i++) {
            CategoryItem item = model.categories().get(i);
            int[] codes = Arrays.copyOfRange(subjects.categories()[i], from, to);
            columns.put(item.measure(), codes(codes, item.categories()));
        }
        for (int i = 0; i < model.occurrences().size(); i++) {
            long[] counts = new long[to - from];
            Arrays.setAll(counts, numbersOf(subjects.counts()[i], from));
            columns.put(model.occurrences().get(i).measure(), numbers(counts, 0));
        }
        long[] vetoed = new long[to - from];
        Arrays.setAll(vetoed, row -> subjects.vetoed()[from + row] ? 1 : 0);
        columns.put(ScorecardModel.VETO, numbers(vetoed, 0));
        return new Frame(to - from, columns);
    }

    private static IntToLongFunction numbersOf(int[] counts, int from) {
        return row -> counts[from + row];
    }

    @SuppressWarnings("NullAway") // in a class file it does not see that the array may be null
    private static Column.Numbers numbers(long[] unscaled, int scale) {
        return new Column.Numbers(unscaled, scale, null);
    }

    @SuppressWarnings("NullAway")
    private static Column.Codes codes(int[] codes, List<String> dictionary) {
        return new Column.Codes(codes, dictionary, null);
    }
}
