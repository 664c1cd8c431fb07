package org.qinglian.core.conduct;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.organization.Actor;

/**
 * One unit on a ranking list (排名条目).
 *
 * @param unit the unit
 * @param group the code of its group
 * @param value the value by which it is ranked; absent if it was not inspected, and then it is not ranked
 */
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record RankingEntry(
        @NotNull @Valid Actor unit, @NotBlank String group, Optional<BigDecimal> value) {
    public static RankingEntry of(Actor unit, String group, BigDecimal value) {
        return new RankingEntry(unit, group, Optional.of(value));
    }

    /** A unit that was not inspected. */
    public static RankingEntry uninspected(Actor unit, String group) {
        return new RankingEntry(unit, group, Optional.empty());
    }
}
