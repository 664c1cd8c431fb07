package org.qinglian.core.inspection.accountability;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.accountability.AnswerStatus;
import org.qinglian.core.accountability.Breach;
import org.qinglian.core.accountability.BreachAnswer;
import org.qinglian.core.accountability.BreachAnswers;
import org.qinglian.core.check.Check;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Severity;

/** Every breach that is found is answered (失责未处置): by accountability, an exemption or a stated open state. */
final class BreachUnanswered implements Check {
    @Override
    public String id() {
        return "accountability.breach-unanswered";
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public Optional<Basis> basis() {
        return Articles.of("第三条");
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        BreachAnswers answers = BreachAnswers.of(inspected.programme().accountability());
        List<Breach> breaches = inspected.programme().accountability().breaches();
        for (int i = 0; i < breaches.size(); i++) {
            Breach breach = breaches.get(i);
            boolean exempted = breach.answer()
                    .filter(BreachAnswer.Exempted.class::isInstance)
                    .isPresent();
            if (breach.foundOn().isAfter(inspected.asOf()) || exempted) {
                continue; // whether an exemption stands has a check of its own
            }
            verdicts.expect(
                    answers.status(breach, inspected.asOf()) != AnswerStatus.UNANSWERED,
                    breach,
                    "/accountability/breaches/" + i + "/answer",
                    Map.of("found", breach.foundOn()));
        }
    }
}
