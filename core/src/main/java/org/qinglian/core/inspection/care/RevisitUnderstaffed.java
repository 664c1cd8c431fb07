package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.care.CareBasis;
import org.qinglian.core.care.CareNorms;
import org.qinglian.core.care.Revisit;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.discipline.SanctionDecision;
import org.qinglian.core.organization.Actor;

/** Two or more visit together, none of them the person visited (回访人数). */
final class RevisitUnderstaffed extends RecordCheck<Revisit> {
    RevisitUnderstaffed() {
        super("care.revisit-understaffed", Severity.WARNING, Optional.of(CareBasis.REVISIT), CareCollections.REVISITS);
    }

    @Override
    protected void judge(Revisit revisit, String pointer, Inspected inspected, Verdicts verdicts) {
        Optional<Actor> visited = inspected
                .registry()
                .find(SanctionDecision.class, revisit.sanction())
                .map(SanctionDecision::person);
        List<Actor> others = revisit.visitors().stream()
                .filter(visitor -> visited.filter(person -> inspected.people().isSamePerson(person, visitor))
                        .isEmpty())
                .toList();
        int found = inspected.people().count(others);
        int expected = inspected.norms(CareNorms.standard()).visitors();
        verdicts.expect(
                found >= expected, revisit, pointer + "/visitors", Map.of("found", found, "expected", expected));
    }
}
