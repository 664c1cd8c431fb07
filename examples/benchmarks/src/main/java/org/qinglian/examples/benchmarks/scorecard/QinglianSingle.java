package org.qinglian.examples.benchmarks.scorecard;

import java.util.ArrayList;
import java.util.List;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.scheme.Scheme;

/** This library, one subject after the other (逐个计算), as when each comes with a request. */
final class QinglianSingle implements ScorecardEngine<List<Scores>> {
    private final Scheme scheme;
    private final Subjects subjects;

    QinglianSingle(Subjects subjects) {
        this.scheme = QinglianScheme.of(subjects.model());
        this.subjects = subjects;
    }

    @Override
    public List<Scores> score() {
        List<Scores> results = new ArrayList<>(subjects.size());
        for (int row = 0; row < subjects.size(); row++) {
            results.add(Evaluation.of(scheme, QinglianFrame.of(subjects, row, row + 1))
                    .scores());
        }
        return results;
    }

    @Override
    public Answers answers(List<Scores> results) {
        Answers answers = Answers.of(results.size());
        for (int row = 0; row < results.size(); row++) {
            answers.totals()[row] = results.get(row).score(0).orElseThrow().doubleValue();
            answers.grades()[row] = results.get(row).grades()[0];
        }
        return answers;
    }

    @Override
    public boolean tellsLosses() {
        return false;
    }
}
