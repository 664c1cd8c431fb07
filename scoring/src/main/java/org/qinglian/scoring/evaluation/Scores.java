package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;

/**
 * The scores of all rows of a frame (得分列): exact points, after overrides and rounding, and the grade.
 *
 * @param unscaled the scores times ten to the power of {@code scale}
 * @param scale the decimals of the scores
 * @param unrated whether a row has no score, because facts are not there
 * @param grades the place of the band of each row, −1 for none
 * @param outcome the bands
 */
@SuppressWarnings("ArrayRecordComponent") // columns, compared by nobody
public record Scores(long[] unscaled, int scale, boolean[] unrated, byte[] grades, Outcome outcome) {
    /** The number of rows. */
    public int rows() {
        return unscaled.length;
    }

    /** The score of a row without trailing zeros, so that equal scores are equal; absent if it is unrated. */
    public Optional<BigDecimal> score(int row) {
        return unrated[row]
                ? Optional.empty()
                : Optional.of(MeasuredRow.plain(BigDecimal.valueOf(unscaled[row], scale)));
    }

    /** The band of a row; absent if it is unrated or the scheme has no bands. */
    public Optional<Band> grade(int row) {
        return unrated[row] || grades[row] < 0
                ? Optional.empty()
                : Optional.of(outcome.bands().get(grades[row]));
    }
}
