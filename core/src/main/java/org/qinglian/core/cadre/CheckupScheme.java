package org.qinglian.core.cadre;

import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.Positive;
import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.BelongsTo;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Ref;
import org.qinglian.core.organization.Actor;

/**
 * One edition of the rules of political check-ups (政治体检办法): the indicators of its five dimensions, and how they are counted.
 *
 * <p>Examples: twenty-four questions, 5 + 4 + 5 + 5 + 5 (丹阳市, 2018); 15 positive and 15 reverse indicators, 50 + 50 points
 * (重庆市江北区, 2022).
 *
 * @param id its identifier; another edition is another record
 * @param title its title
 * @param version the edition
 * @param unit the unit that issued it
 * @param indicators the indicators
 * @param points how they are counted; without it a check-up has no total
 * @param scale the most on the scale of the four gates, for example 5
 * @param basis the document
 */
@Value.Builder
public record CheckupScheme(
        @NotNull Ref<CheckupScheme> id,
        @NotNull LocalizedText title,
        @NotBlank String version,
        @BelongsTo @NotNull @Valid Actor unit,
        List<@Valid CheckupIndicator> indicators,
        Optional<@Valid CheckupPoints> points,
        Optional<@Positive Integer> scale,
        @NotNull @Valid Basis basis)
        implements Identified<CheckupScheme>, WithCheckupScheme {
    public CheckupScheme {
        indicators = Copy.list(indicators);
    }

    public static CheckupSchemeBuilder builder() {
        return new CheckupSchemeBuilder();
    }

    /** The weights of one polarity, added up. */
    public BigDecimal weights(IndicatorPolarity polarity) {
        return indicators.stream()
                .filter(indicator -> indicator.polarity() == polarity)
                .map(CheckupIndicator::weight)
                .reduce(BigDecimal.ZERO, BigDecimal::add);
    }

    /** How many indicators each dimension has, in the order in which they first come. */
    public Map<CheckupDimension, Integer> questions() {
        Map<CheckupDimension, Integer> questions = new LinkedHashMap<>();
        indicators.forEach(indicator -> questions.merge(indicator.dimension(), 1, Integer::sum));
        return questions;
    }
}
