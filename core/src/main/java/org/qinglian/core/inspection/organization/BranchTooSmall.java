package org.qinglian.core.inspection.organization;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MembershipStatus;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;
import org.qinglian.core.organization.OrganizationNorms;
import org.qinglian.core.programme.Registry;

/** A branch has at least three full members, those of its Party groups included (支部正式党员不足三人). */
final class BranchTooSmall implements Check {
    @Override
    public String id() {
        return "organization.branch-too-small";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党章程", "第三十条").withVersion("2022"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        int least = inspected.norms(OrganizationNorms.standard()).branchMembers();
        Map<Ref<Organization>, Integer> fullMembers = new HashMap<>();
        for (Member member : inspected.programme().organization().members()) {
            if (member.status() == MembershipStatus.FULL) {
                fullMembers.merge(branch(member, inspected.registry()), 1, Integer::sum);
            }
        }
        List<Organization> organizations = inspected.programme().organization().organizations();
        for (int i = 0; i < organizations.size(); i++) {
            Organization organization = organizations.get(i);
            String pointer = "/organization/organizations/" + i;
            if (organization.kind() == OrganizationKind.BRANCH && !organization.isDissolvedBy(inspected.asOf())) {
                int found = fullMembers.getOrDefault(organization.id(), 0);
                verdicts.expect(found >= least, organization, pointer, Map.of("found", found, "expected", least));
            }
        }
    }

    /** The branch that counts a member: the one above, where a Party group keeps the membership. */
    private static Ref<Organization> branch(Member member, Registry registry) {
        return registry.find(Organization.class, member.branch())
                .filter(home -> home.kind() == OrganizationKind.GROUP)
                .flatMap(Organization::parent)
                .orElse(member.branch());
    }
}
