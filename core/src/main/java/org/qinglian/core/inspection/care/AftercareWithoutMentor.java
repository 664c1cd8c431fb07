package org.qinglian.core.inspection.care;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.Aftercare;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/** The unit names a mentor, who is another person (帮带人). */
final class AftercareWithoutMentor extends RecordCheck<Aftercare> {
    AftercareWithoutMentor() {
        super(
                "care.aftercare-without-mentor",
                Severity.WARNING,
                Optional.of(CareBasis.REVISIT),
                CareCollections.AFTERCARES);
    }

    @Override
    protected void judge(Aftercare aftercare, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Actor> sanctioned = inspected
                .registry()
                .find(SanctionDecision.class, aftercare.sanction())
                .map(SanctionDecision::person);
        boolean named = aftercare
                .mentor()
                .filter(Actor::isPerson)
                .filter(mentor -> sanctioned
                        .filter(person -> inspected.people().isSamePerson(person, mentor))
                        .isEmpty())
                .isPresent();
        verdicts.expect(named, aftercare, pointer + "/mentor", Map.of("decision", aftercare.sanction()));
    }
}
