package org.qinglian.core.inspection.coverage;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Exclusion;
import org.qinglian.core.common.Severity;
import org.qinglian.core.coverage.HouseholdLink;
import org.qinglian.core.organization.Member;

/** A member who is excluded from duties is linked to no household (除外党员仍联户). */
final class LinkOfExcluded implements Check {
    @Override
    public String id() {
        return "coverage.link-of-excluded";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<HouseholdLink> links = inspected.programme().coverage().links();
        for (int i = 0; i < links.size(); i++) {
            HouseholdLink link = links.get(i);
            if (!link.during().contains(inspected.asOf())) {
                continue;
            }
            String pointer = "/coverage/links/" + i;
            Optional<Member> member = inspected.registry().find(Member.class, link.member());
            if (member.isEmpty()) {
                verdicts.notAssessable(link, "coverage.link-of-excluded.unknown", Map.of("found", link.member()));
            } else {
                verdicts.expect(
                        !Exclusion.isInForce(member.get().exclusion(), inspected.asOf()),
                        link,
                        pointer + "/member",
                        Map.of("found", link.member()));
            }
        }
    }
}
