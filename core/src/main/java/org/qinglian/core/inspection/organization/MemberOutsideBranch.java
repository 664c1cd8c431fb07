package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.organization.OrganizationKind;

/** Every member belongs to a branch, group or other unit of the Party at the grass roots (党员未编入支部). */
final class MemberOutsideBranch implements Check {
    @Override
    public String id() {
        return "organization.member-outside-branch";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党章程", "第八条").withVersion("2022"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<Member> members = inspected.programme().organization().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            Optional<Organization> home = inspected.registry().find(Organization.class, member.branch());
            if (home.isEmpty()) {
                verdicts.notAssessable(
                        member, "organization.member-outside-branch.unknown", Map.of("found", member.branch()));
            } else {
                boolean branch = home.get().kind() == OrganizationKind.BRANCH
                        || home.get().kind() == OrganizationKind.GROUP;
                verdicts.expect(
                        branch,
                        member,
                        "/organization/members/" + i + "/branch",
                        Map.of("found", home.get().kind(), "organization", member.branch()));
            }
        }
    }
}
