package org.qinglian.core.inspection.discipline;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.discipline.SanctionRegime;
import org.qinglian.core.organization.PersonKind;

/** Only a Party member receives a sanction of the Party (对非党员给予党纪处分). */
final class PartySanctionOfNonMember implements Check {
    @Override
    public String id() {
        return "discipline.party-sanction-of-non-member";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Optional.of(Basis.of("中国共产党纪律处分条例", "第六条").withVersion("2023"));
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        List<SanctionDecision> decisions = inspected.programme().discipline().decisions();
        for (int i = 0; i < decisions.size(); i++) {
            SanctionDecision decision = decisions.get(i);
            String pointer = "/discipline/decisions/" + i;
            if (decision.regime() != SanctionRegime.PARTY) {
                continue;
            }
            if (!SanctionedPersons.of(inspected).isOnRecord(decision)) {
                verdicts.notAssessable(decision, "discipline.person-unknown", Map.of("found", decision.person()));
            } else {
                verdicts.expect(
                        inspected.people().kinds(decision.person()).contains(PersonKind.PARTY_MEMBER),
                        decision,
                        pointer + "/sanction",
                        Map.of("found", decision.sanction(), "person", decision.person()));
            }
        }
    }
}
