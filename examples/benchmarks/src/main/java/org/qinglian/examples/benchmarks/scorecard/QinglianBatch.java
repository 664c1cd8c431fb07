package org.qinglian.examples.benchmarks.scorecard;

import java.util.List;
import org.qinglian.scoring.evaluation.CompiledScheme;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Losses;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.Frame;

/** This library over columns (列批量计算): all subjects at once, by one task or several. */
final class QinglianBatch implements ScorecardEngine<Scores> {
    private static final int LOSSES = 3;

    private final Evaluation evaluation;
    private final List<String> items;
    private final int tasks;
    private final Scores scores;

    QinglianBatch(Subjects subjects, int tasks) {
        Frame frame = QinglianFrame.of(subjects);
        evaluation = CompiledScheme.of(QinglianScheme.of(subjects.model()), frame.layout())
                .on(frame);
        items = subjects.model().items().stream().map(ScorecardItem::id).toList();
        this.tasks = tasks;
        scores = evaluation.scoresWithLosses(LOSSES, tasks);
    }

    @Override
    public Scores score() {
        return evaluation.scoresInto(scores, tasks);
    }

    @Override
    public Answers answers(Scores results) {
        Losses losses = results.losses().orElseThrow();
        Answers answers = Answers.of(results.rows());
        for (int row = 0; row < results.rows(); row++) {
            answers.totals()[row] = results.score(row).orElseThrow().doubleValue();
            answers.grades()[row] = results.grades()[row];
            answers.first()[row] = place(losses, row, 0);
            answers.second()[row] = place(losses, row, 1);
            answers.third()[row] = place(losses, row, 2);
        }
        return answers;
    }

    /** Everybody among so many lost points in three items at least. */
    private byte place(Losses losses, int row, int place) {
        return (byte) items.indexOf(losses.loss(row, place).orElseThrow().item());
    }
}
