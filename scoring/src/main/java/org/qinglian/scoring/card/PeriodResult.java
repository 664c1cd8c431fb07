package org.qinglian.scoring.card;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Period;
import org.qinglian.scoring.scheme.Band;

/**
 * What a subject came to in one of two periods that are compared (单期结果).
 *
 * @param period the period
 * @param version the version of the scheme that held in it
 * @param score the score; absent if facts were not there without which the scheme gives none
 * @param grade the grade, after overrides and quotas
 * @param quota how a quota settled the grade, in words, if one did
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record PeriodResult(
        Period period,
        String version,
        Optional<BigDecimal> score,
        Optional<Band> grade,
        Optional<LocalizedText> quota) {
    static PeriodResult of(Scorecard card) {
        return new PeriodResult(card.period(), card.version(), card.score(), card.grade(), card.quota());
    }
}
