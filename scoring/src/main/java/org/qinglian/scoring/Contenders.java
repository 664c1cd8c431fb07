package org.qinglian.scoring;

import java.math.BigDecimal;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import org.qinglian.scoring.evaluation.Bar;
import org.qinglian.scoring.evaluation.Evaluation;
import org.qinglian.scoring.evaluation.Scores;
import org.qinglian.scoring.fact.ScoredSubject;
import org.qinglian.scoring.ranking.Contender;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Outcome;

/**
 * Who is compared with whom (参评对象): everybody who has a score and does not stand apart.
 *
 * @param evaluation the scheme bound to the measures
 * @param scores the scores of all rows
 * @param subjects the subject of each row
 */
record Contenders(Evaluation evaluation, Scores scores, List<ScoredSubject> subjects) {
    /** Below every number of a column. */
    private static final BigDecimal LEAST = BigDecimal.valueOf(Long.MIN_VALUE);

    /** The contenders in peer groups by an attribute; those without it form one group. */
    List<Contender> by(String group) {
        List<Contender> contenders = new ArrayList<>();
        for (int row = 0; row < scores.rows(); row++) {
            if (!scores.isBarred(row, Bar.GRADE)) {
                contender(row, group).ifPresent(contenders::add);
            }
        }
        return contenders;
    }

    private Optional<Contender> contender(int row, String group) {
        ScoredSubject subject = subjects.get(row);
        long[] open = scores.open();
        return scores.score(row)
                .map(score -> new Contender(
                        subject.id(),
                        subject.attributes().getOrDefault(group, ""),
                        score,
                        scores.grades()[row],
                        open == null ? 0 : open[row],
                        criteria(row),
                        !scores.isBarred(row, Bar.AWARD)));
    }

    /** What is not there counts as the least. */
    private List<BigDecimal> criteria(int row) {
        Outcome outcome = evaluation.scheme().outcome();
        MeasuredRow measured = new MeasuredRow(evaluation.frame(), row);
        return outcome.tiesOrShared().by().stream()
                .map(measure -> measured.number(measure).orElse(LEAST))
                .toList();
    }
}
