package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;
import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.qinglian.scoring.rule.MeasuredRow;
import org.qinglian.scoring.scheme.Band;
import org.qinglian.scoring.scheme.Outcome;

/**
 * The scores of all rows of a frame (得分列): exact points, after overrides and rounding, and the grade before quotas.
 *
 * @param unscaled the scores times ten to the power of {@code scale}
 * @param scale the decimals of the scores
 * @param unrated whether a row has no score, because facts are not there
 * @param grades the place of the band of each row, −1 for none
 * @param bars what each row is barred from, by the bits of {@link Bar}
 * @param open for each row the grades that quotas may give it, a bit for the place of each band; null without quotas
 * @param outcome the bands
 * @param losses the items that lost most, if they were asked for
 */
@SuppressWarnings("ArrayRecordComponent") // columns, compared by nobody
public record Scores(
        long[] unscaled,
        int scale,
        boolean[] unrated,
        byte[] grades,
        byte[] bars,
        long @Nullable [] open,
        Outcome outcome,
        Optional<Losses> losses) {
    static Scores empty(int rows, int scale, Outcome outcome) {
        long[] open = outcome.quotas().isEmpty() ? null : new long[rows];
        return new Scores(
                new long[rows],
                scale,
                new boolean[rows],
                new byte[rows],
                new byte[rows],
                open,
                outcome,
                Optional.empty());
    }

    /** The same arrays, with room for losses. */
    Scores keepingLosses(Losses kept) {
        return new Scores(unscaled, scale, unrated, grades, bars, open, outcome, Optional.of(kept));
    }

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

    /** The band of a row before quotas; absent if it is unrated, not graded, or the scheme has no bands. */
    public Optional<Band> grade(int row) {
        return unrated[row] || grades[row] < 0
                ? Optional.empty()
                : Optional.of(outcome.bands().get(grades[row]));
    }

    /** Whether a row is barred from something. */
    public boolean isBarred(int row, Bar bar) {
        return (bars[row] & bar.bit()) != 0;
    }

    /** Whether quotas may give a grade to a row. */
    public boolean isOpen(int row, int place) {
        return open != null && (open[row] >>> place & 1) != 0;
    }

    /** Whether a row with this grade is recognised; absent if the scheme recognises nobody, or it is not rated. */
    public Optional<Recognition> recognition(int row, int place) {
        if (outcome.recognisedFrom().isEmpty() || unrated[row] || isBarred(row, Bar.GRADE)) {
            return Optional.empty();
        }
        if (place < 0 || place > outcome.recognisedTo() || isBarred(row, Bar.RECOGNITION)) {
            return Optional.of(Recognition.NOT_RECOGNISED);
        }
        return Optional.of(isBarred(row, Bar.RECOGNITION_UNKNOWN) ? Recognition.UNDECIDED : Recognition.RECOGNISED);
    }
}
