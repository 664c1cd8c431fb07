package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.organization.Organization;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** The first responsible person of a body is its head (第一责任人非主要负责人). */
final class FirstPersonNotHead extends ChainCheck {
    FirstPersonNotHead() {
        super("responsibility.first-person-not-head", Severity.ERROR, Bases.MAIN_RESPONSIBILITY);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Leadership leadership = Leadership.of(inspected);
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            boolean first = assignment.role() == ResponsibilityRole.FIRST_RESPONSIBLE_PERSON;
            if (first && assignment.during().contains(chain.asOf())) {
                assignment
                        .organization()
                        .ifPresentOrElse(
                                body -> judge(assignment, body, leadership, inspected, verdicts),
                                () -> verdicts.notAssessable(
                                        assignment,
                                        "responsibility.first-person-not-head.no-organization",
                                        Map.of("holder", assignment.holder())));
            }
        }
    }

    private static void judge(
            Assignment assignment,
            Ref<Organization> body,
            Leadership leadership,
            Inspected inspected,
            Verdicts verdicts) {
        if (!leadership.hasHeadPost(body)) {
            verdicts.notAssessable(
                    assignment,
                    "responsibility.first-person-not-head.no-post",
                    Map.of("holder", assignment.holder(), "other", body));
            return;
        }
        List<Actor> heads = leadership.heads(body);
        verdicts.expect(
                heads.contains(inspected.people().known(assignment.holder())),
                assignment,
                inspected.registry().pointer(Assignment.class, assignment.id()) + "/holder",
                Map.of(
                        "holder", assignment.holder(),
                        "duty", assignment.duty(),
                        "other", body,
                        "asOf", inspected.asOf(),
                        "found", Words.quoted(heads)));
    }
}
