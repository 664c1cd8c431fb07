package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.Condition;

/**
 * A band of scores (分数段) and the grade that it gives: from a bound, which belongs to it, up to the next better band.
 *
 * @param grade the code of the grade, for example {@code excellent}
 * @param title the official word for the grade, for example 优秀
 * @param from the least score in it; absent in the lowest band, which then has no lower bound
 * @param below the score from which the next better band begins, for authors who like to say it; checked, never used
 * @param when what must hold besides the score (附加条件), for example an innovation project; who lacks it, or of whom it cannot
 *     be told, is in the next lower band. The lowest band has none
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Band(
        @NotBlank String grade,
        @NotNull LocalizedText title,
        Optional<BigDecimal> from,
        Optional<BigDecimal> below,
        Optional<@Valid Condition> when) {}
