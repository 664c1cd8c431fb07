package org.qinglian.core.inspection.organization;

import java.util.List;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class OrganizationChecks {
    private OrganizationChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of(
                new SeveralRoots(),
                new CyclicTree(),
                new LevelOrder(),
                new BranchTooSmall(),
                new SecretaryVacant(),
                new PostHeldTwice(),
                new MemberOutsideBranch(),
                new AbsentFromOtherBranch());
    }
}
