package org.qinglian.core.conduct;

import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import jakarta.validation.constraints.PositiveOrZero;
import org.qinglian.core.common.LocalizedText;

/**
 * A group of units that are ranked among themselves (排名组别), and how many of it are listed.
 *
 * @param code its code, which the entries of a list name, such as {@code "department"}
 * @param name its name
 * @param red so many from the top are on the red list (红榜), 0 or more
 * @param black so many from the bottom are in the last places (末位), 0 or more
 */
public record RankingGroup(
        @NotBlank String code,
        @NotNull LocalizedText name,
        @NotNull @PositiveOrZero Integer red,
        @NotNull @PositiveOrZero Integer black) {}
