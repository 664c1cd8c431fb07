package org.qinglian.examples.benchmarks.scorecard;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.Map;
import org.qinglian.scoring.fact.Column;
import org.qinglian.scoring.fact.Frame;

/** Subjects as a frame of this library (数据框). */
final class QinglianFrame {
    private QinglianFrame() {}

    static Frame of(Subjects subjects) {
        ScorecardModel model = subjects.model();
        Map<String, Column> columns = new LinkedHashMap<>();
        for (int i = 0; i < model.tiers().size(); i++) {
            int[] hundredths = Arrays.stream(subjects.hundredths()[i])
                    .mapToInt(Math::toIntExact)
                    .toArray();
            columns.put(model.tiers().get(i).measure(), new Column.SmallNumbers(hundredths, Subjects.SCALE));
        }
        for (int i = 0; i < model.categories().size(); i++) {
            CategoryItem item = model.categories().get(i);
            columns.put(item.measure(), new Column.Codes(subjects.categories()[i], item.categories()));
        }
        for (int i = 0; i < model.occurrences().size(); i++) {
            columns.put(model.occurrences().get(i).measure(), new Column.SmallNumbers(subjects.counts()[i], 0));
        }
        columns.put(ScorecardModel.VETO, new Column.SmallNumbers(vetoes(subjects), 0));
        return new Frame(subjects.size(), columns);
    }

    private static int[] vetoes(Subjects subjects) {
        int[] vetoes = new int[subjects.size()];
        Arrays.setAll(vetoes, row -> subjects.vetoed()[row] ? 1 : 0);
        return vetoes;
    }
}
