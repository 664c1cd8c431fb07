package org.qinglian.scoring.scheme;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotBlank;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.scoring.rule.Condition;

/**
 * A group of nodes (指标组), combined into one number of points.
 *
 * @param id its identifier
 * @param title its title
 * @param combine how its parts are combined
 * @param pass which of its parts count, where their passes are counted
 * @param max the full points; the group cannot rise above them (总分封顶)
 * @param floor the points below which it cannot fall (扣分下限)
 * @param weight its weight in a weighted mean
 * @param gate what opens it; a group that stays closed is worth 0
 * @param appliesTo for which subjects it is in the table at all
 * @param children its parts
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record Group(
        @NotBlank String id,
        @NotNull LocalizedText title,
        @NotNull Combine combine,
        Optional<@Valid Pass> pass,
        Optional<BigDecimal> max,
        Optional<BigDecimal> floor,
        Optional<BigDecimal> weight,
        Optional<@Valid Gate> gate,
        Optional<@Valid Condition> appliesTo,
        List<@Valid Node> children)
        implements Node, WithGroup {
    public Group {
        children = Copy.list(children);
    }

    public static GroupBuilder builder() {
        return new GroupBuilder();
    }
}
