package org.qinglian.examples.benchmarks.scorecard;

import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.evaluation.SingleScorer;
import org.qinglian.scoring.fact.Frame;

/** This library, one subject after the other (逐个计算), as when each comes with a request: total and grade. */
final class QinglianSingle implements ScorecardEngine<Answers> {
    private final Subjects subjects;
    private final SingleScorer scorer;
    private final double unit;
    private final int[] tiers;
    private final int[] categories;
    private final int[] occurrences;
    private final int veto;
    private final Answers answers;

    QinglianSingle(Subjects subjects) {
        this.subjects = subjects;
        ScorecardModel model = subjects.model();
        Frame frame = QinglianFrame.of(subjects);
        CompiledScheme compiled = CompiledScheme.of(QinglianScheme.of(model), frame.layout());
        scorer = compiled.single();
        unit = Math.pow(10, compiled.scale());
        tiers = model.tiers().stream()
                .mapToInt(item -> scorer.place(item.measure()))
                .toArray();
        categories = model.categories().stream()
                .mapToInt(item -> scorer.place(item.measure()))
                .toArray();
        occurrences = model.occurrences().stream()
                .mapToInt(item -> scorer.place(item.measure()))
                .toArray();
        veto = scorer.place(ScorecardModel.VETO);
        answers = Answers.of(subjects.size());
    }

    @Override
    public Answers score() {
        for (int row = 0; row < subjects.size(); row++) {
            set(row);
            Scores scores = scorer.score();
            answers.totals()[row] = scores.unscaled()[0] / unit;
            answers.grades()[row] = scores.grades()[0];
        }
        return answers;
    }

    private void set(int row) {
        for (int i = 0; i < tiers.length; i++) {
            scorer.number(tiers[i], subjects.hundredths()[i][row]);
        }
        for (int i = 0; i < categories.length; i++) {
            scorer.code(categories[i], subjects.categories()[i][row]);
        }
        for (int i = 0; i < occurrences.length; i++) {
            scorer.number(occurrences[i], subjects.counts()[i][row]);
        }
        scorer.number(veto, subjects.vetoed()[row] ? 1 : 0);
    }

    @Override
    public Answers answers(Answers results) {
        return results;
    }

    @Override
    public boolean tellsLosses() {
        return false;
    }
}
