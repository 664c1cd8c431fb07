package org.qinglian.core.inspection.coverage;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.common.Ref;
import org.qinglian.core.coverage.Grid;
import org.qinglian.core.coverage.Household;
import org.qinglian.core.coverage.Village;

/** How many households are on record in each grid and village (户数), counted once an inspection. */
final class HouseholdCounts {
    private final Map<Ref<Grid>, int[]> own = new HashMap<>();
    private final Map<Ref<Grid>, int[]> withParts = new HashMap<>();
    private final Map<Ref<Village>, int[]> villages = new HashMap<>();

    private HouseholdCounts(List<Grid> grids, List<Household> households) {
        grids.forEach(grid -> own.putIfAbsent(grid.id(), new int[1]));
        for (Household household : households) {
            int[] count = own.get(household.grid());
            if (count != null) {
                count[0]++;
            }
        }
        for (Grid grid : grids) {
            int number = of(own, grid.id());
            add(withParts, grid.id(), number);
            grid.within().ifPresent(whole -> add(withParts, whole, number));
            add(villages, grid.village(), number);
        }
    }

    static HouseholdCounts of(Inspected inspected) {
        return inspected.shared(
                HouseholdCounts.class,
                each -> new HouseholdCounts(
                        each.programme().coverage().grids(),
                        each.programme().coverage().households()));
    }

    private static <T> void add(Map<Ref<T>, int[]> counts, Ref<T> ref, int households) {
        counts.computeIfAbsent(ref, key -> new int[1])[0] += households;
    }

    private static <T> int of(Map<Ref<T>, int[]> counts, Ref<T> ref) {
        int[] count = counts.get(ref);
        return count == null ? 0 : count[0];
    }

    /** Those of a grid and of the micro-grids within it. */
    int inGrid(Ref<Grid> grid) {
        return of(withParts, grid);
    }

    /** Those of all grids of a village: the union of its grids. */
    int inVillage(Ref<Village> village) {
        return of(villages, village);
    }
}
