package org.qinglian.core.inspection.responsibility;

import java.util.List;
import java.util.Map;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Whoever has a power has a duty that matches it (有权无责). */
final class PowerWithoutDuty extends ChainCheck {
    PowerWithoutDuty() {
        super("responsibility.power-without-duty", Severity.ERROR, Bases.POWERS_AND_DUTIES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        List<Power> powers = chain.register().powers();
        for (int i = 0; i < powers.size(); i++) {
            Power power = powers.get(i);
            boolean matched = power.duties().stream()
                    .anyMatch(duty -> chain.duties().find(duty).isPresent());
            LocalizedText other = power.duties().isEmpty()
                    ? Words.of("responsibility.power-without-duty.none")
                    : Words.of(
                            "responsibility.power-without-duty.unknown", Map.of("other", Words.quoted(power.duties())));
            verdicts.expect(matched, power, POWERS + i + "/duties", Map.of("holder", power.holder(), "other", other));
        }
    }
}
