package org.qinglian.core.procurement;

import java.util.EnumSet;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import org.qinglian.core.common.Ref;

/**
 * Whether a department dominates a project (被部门主导). There is no published formula; these are this library's signs: one body
 * has two or more of the parts that should be apart, or the supplier that somebody named beforehand won. A sign is a reason to
 * look, not a verdict.
 */
public final class DominanceTest {
    private final ProcurementNorms norms;

    private DominanceTest(ProcurementNorms norms) {
        this.norms = norms;
    }

    public static DominanceTest of(ProcurementNorms norms) {
        return new DominanceTest(norms);
    }

    /** The signs in the file of a project. */
    public Set<DominanceSign> signs(ProjectFile file) {
        Set<DominanceSign> signs = EnumSet.noneOf(DominanceSign.class);
        if (isInOneHand(file.project())) {
            signs.add(DominanceSign.ROLES_IN_ONE_HAND);
        }
        if (hasPreNamedWinner(file)) {
            signs.add(DominanceSign.PRE_NAMED_WON);
        }
        return signs;
    }

    private boolean isInOneHand(Project project) {
        Map<Party, Set<ProjectRole>> hands = new HashMap<>();
        for (RoleAssignment assignment : project.roles()) {
            boolean counts = norms.departmentRoles().contains(assignment.role());
            boolean body = assignment
                    .party()
                    .actor()
                    .filter(actor -> !actor.isPerson())
                    .isPresent();
            if (counts && body) {
                hands.computeIfAbsent(assignment.party(), party -> EnumSet.noneOf(ProjectRole.class))
                        .add(assignment.role());
            }
        }
        return hands.values().stream().anyMatch(roles -> roles.size() > 1);
    }

    private static boolean hasPreNamedWinner(ProjectFile file) {
        Set<Ref<Bidder>> named =
                file.project().preNamed().stream().map(PreNaming::bidder).collect(Collectors.toSet());
        return file.awards().stream()
                .filter(award -> award.status() == AwardStatus.ACTIVE)
                .flatMap(award -> award.winner().stream())
                .anyMatch(named::contains);
    }
}
