package org.qinglian.core.cadre;

import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import java.math.BigDecimal;

/**
 * How a check-up is counted in points (计分办法): positive indicators earn up to one half, reverse ones take away from the other.
 *
 * <p>Example: 50 and 50, and below 80 nobody is excellent in that year (重庆市江北区, 2022).
 *
 * @param positive the most that positive indicators earn
 * @param reverse what reverse indicators take away from
 * @param excellentFrom the least total with which somebody may be excellent in that year
 */
public record CheckupPoints(
        @NotNull @PositiveOrZero BigDecimal positive,
        @NotNull @PositiveOrZero BigDecimal reverse,
        @NotNull @PositiveOrZero BigDecimal excellentFrom) {
    /** 50 and 50 with 80 to be excellent, as published by one district. */
    public static CheckupPoints fiftyFifty() {
        return new CheckupPoints(BigDecimal.valueOf(50), BigDecimal.valueOf(50), BigDecimal.valueOf(80));
    }
}
