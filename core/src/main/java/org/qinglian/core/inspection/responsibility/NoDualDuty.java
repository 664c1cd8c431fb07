package org.qinglian.core.inspection.responsibility;

import java.util.HashSet;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.DutyField;
import org.qinglian.core.responsibility.DutyNature;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Whoever answers for business in a field answers for clean governance there too (未落实一岗双责). */
final class NoDualDuty extends ChainCheck {
    NoDualDuty() {
        super("responsibility.no-dual-duty", Severity.ERROR, Bases.FOUR_PARTIES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        for (Actor party : chain.parties()) {
            if (party.isPerson()) {
                judge(chain.heldBy(party), chain, inspected, verdicts);
            }
        }
    }

    /** One verdict for each field in which a person answers for business. */
    private static void judge(
            List<Assignment> held, ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Map<DutyField, Assignment> business = new LinkedHashMap<>();
        Set<DutyField> integrity = new HashSet<>();
        for (Assignment assignment : held) {
            Optional<Duty> duty = chain.duties()
                    .find(assignment.duty())
                    .filter(found -> assignment.role().answersFor(found.nature()));
            duty.filter(found -> found.nature() == DutyNature.BUSINESS)
                    .ifPresent(found -> business.putIfAbsent(found.field(), assignment));
            duty.filter(found -> found.nature() == DutyNature.INTEGRITY)
                    .ifPresent(found -> integrity.add(found.field()));
        }
        business.forEach((field, assignment) -> verdicts.expect(
                integrity.contains(field),
                assignment,
                inspected.registry().pointer(Assignment.class, assignment.id()),
                Map.of(
                        "holder", assignment.holder(),
                        "field", field.label(),
                        "other", assignment.duty())));
    }
}
