package org.qinglian.core.coverage;

import java.util.Optional;

/**
 * How large grids of a kind may be (网格规模).
 *
 * @param kind the kind of grid
 * @param place the kind of place for which it holds; for both if absent
 * @param fewest the least number of households, 0 or more
 * @param most the largest number of households
 * @param people the largest number of people
 */
public record GridSize(GridKind kind, Optional<VillageKind> place, int fewest, int most, int people) {
    /** Whether it is meant for a grid, whose place may be unknown. */
    public boolean appliesTo(GridKind grid, Optional<VillageKind> where) {
        return kind == grid && (place.isEmpty() || place.equals(where));
    }
}
