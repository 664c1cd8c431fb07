package org.qinglian.core.inspection.coverage;

import java.util.List;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class CoverageChecks {
    private CoverageChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new VillageWithoutTeam(),
                new GridWithoutBranch(),
                new HouseholdUnlinked(),
                new HouseholdLinkedTwice(),
                new LinkLoad(),
                new LinkOfExcluded(),
                new GridSize(),
                new MoreSettledThanRaised());
    }
}
