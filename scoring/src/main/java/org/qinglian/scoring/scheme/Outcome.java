package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What becomes of the score (结果运用): rounding, then the band that gives the grade. Without bands there is no grade.
 *
 * @param rounding how the score is rounded
 * @param bands the bands, best first
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Outcome(Optional<@Valid Rounding> rounding, List<@Valid Band> bands) {
    public static final Outcome NONE = new Outcome(Optional.empty(), List.of());

    public Outcome {
        bands = Copy.list(bands);
    }

    /** The place of the band of a score, 0 for the best; −1 if the score is in none. */
    public int bandOf(BigDecimal score) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).from().map(from -> score.compareTo(from) >= 0).orElse(true)) {
                return i;
            }
        }
        return -1;
    }

    /** The place of the band of a grade, 0 for the best; −1 if there is none. */
    public int bandOf(String grade) {
        for (int i = 0; i < bands.size(); i++) {
            if (bands.get(i).grade().equals(grade)) {
                return i;
            }
        }
        return -1;
    }
}
