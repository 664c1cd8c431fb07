package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.Clarification;
import org.qinglian.core.care.ClarificationState;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;

/** Who verified the report clarifies it (谁核实谁澄清). */
final class ClarificationByOther extends RecordCheck<Clarification> {
    ClarificationByOther() {
        super(
                "care.clarification-by-other",
                Severity.ERROR,
                Optional.of(CareBasis.CLARIFICATION),
                CareCollections.CLARIFICATIONS);
    }

    @Override
    protected void judge(Clarification clarification, String pointer, Inspected inspected, Verdicts verdicts) {
        if (clarification.reachedOn(ClarificationState.PERFORMED).isEmpty()) {
            return;
        }

        Optional<Actor> verifier = clarification.report().verifiedBy();
        Optional<Actor> performer = clarification.by(ClarificationState.PERFORMED);
        if (verifier.isEmpty() || performer.isEmpty()) {
            verdicts.notAssessable(clarification, "care.clarification-by-other.unnamed", Map.of());
            return;
        }
        verdicts.expect(
                inspected.people().isSamePerson(verifier.get(), performer.get()),
                clarification,
                pointer + "/history",
                Map.of("found", performer.get(), "expected", verifier.get()));
    }
}
