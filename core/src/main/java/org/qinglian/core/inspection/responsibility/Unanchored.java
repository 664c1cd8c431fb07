package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Duty;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** A duty comes from a duty above it, or from a law or document (责任无源). */
final class Unanchored extends ChainCheck {
    Unanchored() {
        super("responsibility.unanchored", Severity.ERROR, Bases.CASCADE);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Duty> duties = chain.register().duties();
        for (int i = 0; i < duties.size(); i++) {
            Duty duty = duties.get(i);
            boolean anchored =
                    duty.basis().isPresent() || chain.duties().above(duty).isPresent();
            LocalizedText other = duty.cascadesFrom()
                    .map(source -> Words.of("responsibility.unanchored.unknown", Map.of("other", source)))
                    .orElseGet(() -> Words.of("responsibility.unanchored.none"));
            verdicts.expect(
                    anchored, duty, DUTIES + i + "/cascadesFrom", Map.of("found", duty.level(), "other", other));
        }
    }
}
