package org.qinglian.core.discipline;

import com.fasterxml.jackson.annotation.JsonInclude;
import jakarta.validation.Valid;
import jakarta.validation.constraints.NotNull;
import java.math.BigDecimal;
import java.util.List;
import java.util.Optional;
import org.immutables.value.Value;
import org.qinglian.core.common.Copy;
import org.qinglian.core.organization.RankGrouping;

/**
 * A cell of a bulletin (统计单元): a category, a level, or a category at a level.
 *
 * @param category the code of a category, block or part of a category in the scheme of the month; all of them if absent
 * @param level the code of a level of {@link RankGrouping#EIGHT_RULES}; all of them if absent
 * @param numbers its numbers
 * @param share its share of the problems of its whole in percent, as printed
 * @param derived the measures that were not printed but follow from the others
 */
@Value.Builder
@JsonInclude(JsonInclude.Include.NON_EMPTY)
public record BulletinCell(
        Optional<String> category,
        Optional<String> level,
        @NotNull @Valid BulletinNumbers numbers,
        Optional<BigDecimal> share,
        List<BulletinMeasure> derived)
        implements WithBulletinCell {
    public BulletinCell {
        derived = Copy.list(derived);
    }

    public static BulletinCellBuilder builder() {
        return new BulletinCellBuilder();
    }

    /** The cell of a category at all levels. */
    public static BulletinCell of(String category, BulletinNumbers numbers) {
        return builder().category(category).numbers(numbers).build();
    }

    /** The cell of a level in all categories. */
    public static BulletinCell ofLevel(String level, BulletinNumbers numbers) {
        return builder().level(level).numbers(numbers).build();
    }
}
