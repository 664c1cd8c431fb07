package org.qinglian.core.inspection.responsibility;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Ref;
import org.qinglian.core.common.Severity;
import org.qinglian.core.organization.Actor;
import org.qinglian.core.responsibility.Assignment;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** No party holds more duties than it can look after (责任过载). */
final class OverloadedParty extends ChainCheck {
    OverloadedParty() {
        super("responsibility.overloaded-party", Severity.WARNING, Bases.RACI);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        for (Actor party : chain.parties()) {
            Map<Ref<Duty>, Assignment> held = new LinkedHashMap<>();
            chain.heldBy(party).forEach(assignment -> held.putIfAbsent(assignment.duty(), assignment));
            int most = party.isPerson()
                    ? norms(inspected).dutiesPerPerson()
                    : norms(inspected).dutiesPerBody();
            if (held.size() <= most) {
                verdicts.met();
            } else {
                Assignment beyond = List.copyOf(held.values()).get(most);
                verdicts.notMet(
                        beyond,
                        inspected.registry().pointer(Assignment.class, beyond.id()),
                        Map.of(
                                "holder", beyond.holder(),
                                "other", beyond.duty(),
                                "found", held.size(),
                                "expected", most,
                                "asOf", chain.asOf()));
            }
        }
    }
}
