package org.qinglian.examples.benchmarks.scorecard;

import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.Frame;
import org.qinglian.scoring.scheme.Scheme;

/** This library over columns (列批量计算): all subjects at once. */
final class QinglianBatch implements ScorecardEngine<Scores> {
    private final Scheme scheme;
    private final Frame frame;

    QinglianBatch(Subjects subjects) {
        scheme = QinglianScheme.of(subjects.model());
        frame = QinglianFrame.of(subjects, 0, subjects.size());
    }

    @Override
    public Scores score() {
        return Evaluation.of(scheme, frame).scores();
    }

    @Override
    public Answers answers(Scores results) {
        Answers answers = Answers.of(results.rows());
        for (int row = 0; row < results.rows(); row++) {
            answers.totals()[row] = results.score(row).orElseThrow().doubleValue();
            answers.grades()[row] = results.grades()[row];
        }
        return answers;
    }

    @Override
    public boolean tellsLosses() {
        return false;
    }
}
