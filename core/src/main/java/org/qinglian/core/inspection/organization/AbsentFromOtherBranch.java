package org.qinglian.core.inspection.organization;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Absence;
import org.qinglian.core.organization.Meeting;
import org.qinglian.core.organization.Member;
import org.qinglian.core.organization.OrganizationTree;

/** Only members of the organisation that meets, or of one below it, can be absent from its meeting (缺席人员非本组织党员). */
final class AbsentFromOtherBranch implements Check {
    @Override
    public String id() {
        return "organization.absent-from-other-branch";
    }

    @Override
    public Severity severity() {
        return Severity.WARNING;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        OrganizationTree tree = inspected.organizationTree();
        List<Meeting> meetings = inspected.programme().organization().meetings();
        for (int i = 0; i < meetings.size(); i++) {
            Meeting meeting = meetings.get(i);
            for (int j = 0; j < meeting.absences().size(); j++) {
                Absence absence = meeting.absences().get(j);
                Optional<Member> member = inspected.registry().find(Member.class, absence.member());
                if (member.isEmpty()) {
                    verdicts.notAssessable(
                            meeting,
                            "organization.absent-from-other-branch.unknown",
                            Map.of("found", absence.member()));
                } else {
                    verdicts.expect(
                            belongs(member.get(), meeting, tree),
                            meeting,
                            "/organization/meetings/" + i + "/absences/" + j,
                            Map.of("found", absence.member(), "organization", meeting.organization()));
                }
            }
        }
    }

    private static boolean belongs(Member member, Meeting meeting, OrganizationTree tree) {
        return member.branch().equals(meeting.organization()) || tree.isAbove(meeting.organization(), member.branch());
    }
}
