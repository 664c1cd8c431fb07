package org.qinglian.scoring.fact;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Optional;
import org.qinglian.core.common.Copy;

/**
 * What an event is worth in a sum (计量口径) where that is not simply its quantity: whole units of time, the band of an exam
 * mark, a multiple under a condition. It works in that order: units, band, multiples.
 *
 * @param units in what whole units its quantity is counted
 * @param bands the worth of quantities from a bound on, lowest first; the lowest has no bound
 * @param multipliers by what it is multiplied; all that hold
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Worth(Optional<@Valid Units> units, List<@Valid WorthBand> bands, List<@Valid Multiplier> multipliers) {
    public Worth {
        bands = Copy.list(bands);
        multipliers = Copy.list(multipliers);
    }

    /**
     * Whole units of a quantity (按单位计时): at least 30 minutes, an hour begun counts as one.
     *
     * @param length the length of a unit, above zero, for example 60 minutes
     * @param least the least quantity that counts at all
     * @param part what a part of a unit comes to
     */
    public record Units(
            @NotNull BigDecimal length,
            Optional<BigDecimal> least,
            @NotNull PartUnit part) {
        BigDecimal of(BigDecimal quantity) {
            if (least.filter(bound -> quantity.compareTo(bound) < 0).isPresent()) {
                return BigDecimal.ZERO;
            }
            return quantity.divide(
                    length,
                    0,
                    switch (part) {
                        case DROPPED -> RoundingMode.DOWN;
                        case COUNTED -> RoundingMode.UP;
                        case HALF_UP -> RoundingMode.HALF_UP;
                    });
        }
    }

    /**
     * The worth of quantities from a bound on (成绩分段).
     *
     * @param from the least quantity in it; absent in the lowest
     * @param worth what the event is worth
     */
    public record WorthBand(
            Optional<BigDecimal> from, @NotNull BigDecimal worth) {}

    /**
     * What multiplies the worth of an event (倍数): double if a medium reported it.
     *
     * @param attribute the attribute
     * @param value the value that it must have
     * @param factor the factor
     */
    public record Multiplier(
            @NotBlank String attribute,
            @NotBlank String value,
            @NotNull BigDecimal factor) {}

    BigDecimal of(Event event) {
        BigDecimal quantity = event.amount();
        BigDecimal counted = units.map(each -> each.of(quantity)).orElse(quantity);
        BigDecimal worth = bands.isEmpty() ? counted : band(counted);
        for (Multiplier multiplier : multipliers) {
            if (multiplier.value().equals(event.attributes().get(multiplier.attribute()))) {
                worth = worth.multiply(multiplier.factor());
            }
        }
        return worth;
    }

    private BigDecimal band(BigDecimal quantity) {
        return bands.stream()
                .filter(band ->
                        band.from().map(from -> quantity.compareTo(from) >= 0).orElse(true))
                .reduce((lower, higher) -> higher)
                .map(WorthBand::worth)
                .orElse(BigDecimal.ZERO);
    }
}
