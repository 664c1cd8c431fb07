package org.qinglian.core.inspection.responsibility;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import org.qinglian.core.calendar.Deadline;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Appraisal;
import org.qinglian.core.responsibility.ResponsibilityChain;

/**
 * A failed duty is answered: put right, held to account, or exempted with grounds, by what the chain of responsibility or the
 * register of accountability has on it (失责未追究).
 */
final class LoopNotClosed extends ChainCheck {
    LoopNotClosed() {
        super("responsibility.loop-not-closed", Severity.ERROR, Bases.ACCOUNTABILITY);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        AnsweredBreaches breaches = new AnsweredBreaches(inspected);
        List<Appraisal> appraisals = chain.register().appraisals();
        for (int i = 0; i < appraisals.size(); i++) {
            Appraisal appraisal = appraisals.get(i);
            LocalDate failedOn = appraisal.appraisedOn();
            if (appraisal.result().failed() && !failedOn.isAfter(chain.asOf())) {
                verdicts.expectInTime(
                        appraisal,
                        APPRAISALS + i + "/answers",
                        Deadline.of(failedOn, norms(inspected).answerWithin(), inspected.calendar()),
                        breaches.answeredOn(appraisal, chain),
                        chain.asOf(),
                        Map.of("party", appraisal.subject(), "other", appraisal.duty()));
            }
        }
    }
}
