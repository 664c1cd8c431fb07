package org.qinglian.core.inspection.accountability;

import java.util.Map;
import org.qinglian.core.accountability.AccountabilityCase;
import org.qinglian.core.accountability.AccountabilityState;
import org.qinglian.core.accountability.Measure;
import org.qinglian.core.accountability.MeasureKind;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;

/** A sanction that was executed rests on a decision of its own about the same person (纪律处分无处分决定). */
final class SanctionMissing extends CaseCheck {
    SanctionMissing() {
        super("accountability.sanction-missing", Severity.ERROR, Articles.of("第十二条"));
    }

    @Override
    protected void judge(AccountabilityCase subject, String pointer, Inspected inspected, Verdicts verdicts) {
        if (!subject.hasReached(AccountabilityState.EXECUTED, inspected.asOf())) {
            return;
        }
        for (int i = 0; i < subject.measures().size(); i++) {
            Measure measure = subject.measures().get(i);
            if (measure.kind() == MeasureKind.DISCIPLINARY_SANCTION) {
                boolean decided = measure.sanction()
                        .flatMap(ref -> inspected.registry().find(SanctionDecision.class, ref))
                        .filter(decision -> inspected.people().isSamePerson(decision.person(), subject.object()))
                        .isPresent();
                verdicts.expect(decided, subject, pointer + "/measures/" + i + "/sanction", Map.of());
            }
        }
    }
}
