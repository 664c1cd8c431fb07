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
                new ForkedTree(),
                new LevelOrder(),
                new LevelSkipped(),
                new BranchTooSmall(),
                new WithoutPeople(),
                new InstitutionWithoutOrganization(),
                new SupervisedInCircle(),
                new CrossCuttingSector(),
                new UnknownSector(),
                new PostDatesReversed(),
                new SecretaryVacant(),
                new PostHeldTwice(),
                new AppointmentOutsidePost(),
                new IncompatiblePosts(),
                new MemberClaimedTwice(),
                new PersonKindMissing(),
                new PersonKindsContradictory(),
                new KindAgainstSector(),
                new MemberOutsideBranch(),
                new UnknownMemberCategory(),
                new AbsentFromOtherBranch());
    }
}
