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
                new TeamLoad(),
                new TeamVisitElsewhere(),
                new TeamVisitOverdue(),
                new VillageWithoutGrid(),
                new VillageHouseholdsDiffer(),
                new GridSizeWithinLimits(),
                new GridPopulation(),
                new MicroGridMisplaced(),
                new GridHeads(),
                new GridWithoutBranch(),
                new BranchShared(),
                new GridWithoutContact(),
                new ContactOutsideCommittees(),
                new ContactLoad(),
                new HouseholdUnlinked(),
                new HouseholdLinkedTwice(),
                new LinkLoad(),
                new LinkLoadUneven(),
                new LinkOfExcluded(),
                new LinkOfFloating(),
                new MoreSettledThanRaised());
    }
}
