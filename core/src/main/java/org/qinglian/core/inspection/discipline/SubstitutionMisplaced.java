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

/** Only a serious warning stands in lieu of removal, and only for one who holds no Party post (以严重警告代替撤职不当). */
final class SubstitutionMisplaced implements Check {
    @Override
    public String id() {
        return "discipline.substitution-misplaced";
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
            if (decision.inLieuOf().isEmpty() || decision.decidedOn().isEmpty()) {
                continue;
            }
            LocalDate decided = decision.decidedOn().get();
            boolean right = decision.inLieuOf().get() == Sanction.PARTY_REMOVAL
                    && decision.sanction() == Sanction.PARTY_SERIOUS_WARNING
                    && !SanctionedPersons.of(inspected).heldPartyPost(decision.person(), decided);
            verdicts.expect(
                    right,
                    decision,
                    pointer + "/inLieuOf",
                    Map.of(
                            "found", decision.sanction(),
                            "replaced", decision.inLieuOf().get(),
                            "person", decision.person()));
        }
    }
}
