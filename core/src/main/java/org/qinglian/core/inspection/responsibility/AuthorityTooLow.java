package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Cadre;
import org.qinglian.core.organization.CadreRank;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;
import org.qinglian.core.responsibility.ResponsibilityRole;

/** Whoever answers for a duty has the rank that it needs (层级权限不足). */
final class AuthorityTooLow extends ChainCheck {
    AuthorityTooLow() {
        super("responsibility.authority-too-low", Severity.WARNING, Bases.SENIOR_ENOUGH);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Assignment> assignments = chain.register().assignments();
        for (int i = 0; i < assignments.size(); i++) {
            Assignment assignment = assignments.get(i);
            if (assignment.during().contains(chain.asOf())
                    && assignment.holder().isPerson()) {
                Optional<CadreRank> needed =
                        chain.duties().find(assignment.duty()).flatMap(duty -> needed(assignment, duty, inspected));
                if (needed.isPresent()) {
                    judge(assignment, ASSIGNMENTS + i + "/holder", needed.get(), inspected, verdicts);
                }
            }
        }
    }

    /** What the duty itself asks of all who answer for it, else what the level asks of a first responsible person. */
    private static Optional<CadreRank> needed(Assignment assignment, Duty duty, Inspected inspected) {
        if (!assignment.role().answersFor(duty.nature())) {
            return Optional.empty();
        }
        boolean first = assignment.role() == ResponsibilityRole.FIRST_RESPONSIBLE_PERSON;
        return duty.minimumRank().or(() -> first ? norms(inspected).rank(duty.level()) : Optional.empty());
    }

    private static void judge(
            Assignment assignment, String pointer, CadreRank needed, Inspected inspected, Verdicts verdicts) {
        Optional<CadreRank> rank = inspected
                .people()
                .known(assignment.holder())
                .cadre()
                .flatMap(cadre -> inspected.registry().find(Cadre.class, cadre))
                .map(Cadre::rank);
        Map<String, Object> named = Map.of(
                "holder", assignment.holder(),
                "other", assignment.duty(),
                "expected", needed,
                "found", rank.orElse(CadreRank.OTHER));
        if (rank.isEmpty()) {
            verdicts.notAssessable(assignment, "responsibility.authority-too-low.no-rank", named);
        } else {
            verdicts.expect(rank.get().compareTo(needed) <= 0, assignment, pointer, named);
        }
    }
}
