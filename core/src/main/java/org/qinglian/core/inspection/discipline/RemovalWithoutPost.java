package org.qinglian.core.inspection.discipline;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.Sanction;
import org.qinglian.core.discipline.SanctionDecision;

/** Who holds no Party post is not removed from one, but receives a serious warning in lieu (无党内职务而撤销党内职务). */
final class RemovalWithoutPost implements Check {
    @Override
    public String id() {
        return "discipline.removal-without-post";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第十一条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.sanction() != Sanction.PARTY_REMOVAL
                    || decision.decidedOn().isEmpty()) {
                continue;
            }
            LocalDate decided = decision.decidedOn().get();
            if (!SanctionedPersons.of(inspected).isOnRecord(decision)) {
                verdicts.notAssessable(decision, "discipline.person-unknown", Map.of("found", decision.person()));
            } else {
                verdicts.expect(
                        SanctionedPersons.of(inspected).heldPartyPost(decision.person(), decided),
                        decision,
                        pointer + "/sanction",
                        Map.of("person", decision.person(), "decided", decided));
            }
        }
    }
}
