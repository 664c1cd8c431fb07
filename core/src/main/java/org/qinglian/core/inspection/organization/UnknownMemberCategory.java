package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;
import org.qinglian.core.organization.OrganizationNorms;

/** The category of a member is one that the programme knows, or a table that scores members would miss some (党员类别不在目录). */
final class UnknownMemberCategory implements Check {
    @Override
    public String id() {
        return "organization.unknown-member-category";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<MemberCategory> known =
                inspected.norms(OrganizationNorms.standard()).memberCategories();
        List<Member> members = inspected.programme().organization().members();
        for (int i = 0; i < members.size(); i++) {
            Member member = members.get(i);
            if (member.category().isPresent()) {
                MemberCategory category = member.category().get();
                verdicts.expect(
                        known.contains(category),
                        member,
                        "/organization/members/" + i + "/category",
                        Map.of("found", category.code()));
            }
        }
    }
}
