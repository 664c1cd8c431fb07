package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.CoverageNorms;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.MemberCategory;

/** A member who is away is linked to no household (流动党员仍联户). */
final class LinkOfFloating implements Check {
    @Override
    public String id() {
        return "coverage.link-of-floating";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.assumption("党员联户做法：外出流动党员不承担联户"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<MemberCategory> idle = inspected.norms(CoverageNorms.standard()).idleCategories();
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            Optional<Member> member = link.during().contains(inspected.asOf())
                    ? inspected.registry().find(Member.class, link.member())
                    : Optional.empty();
            // one who is excluded is found by a check of its own
            if (member.isPresent() && !Exclusion.isInForce(member.get().exclusion(), inspected.asOf())) {
                Optional<MemberCategory> category = member.get().category().filter(idle::contains);
                if (category.isEmpty()) {
                    verdicts.met();
                } else {
                    verdicts.notMet(
                            link,
                            "/coverage/links/" + i + "/member",
                            Map.of("found", link.member(), "category", category.get()));
                }
            }
        }
    }
}
