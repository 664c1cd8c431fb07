package org.qinglian.core.inspection.responsibility;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Severity;
import org.qinglian.core.responsibility.Power;
import org.qinglian.core.responsibility.PowerFlow;
import org.qinglian.core.responsibility.ResponsibilityChain;

/** Every power has a flow chart of its own (权力无流程图). */
final class PowerWithoutFlow extends ChainCheck {
    PowerWithoutFlow() {
        super("responsibility.power-without-flow", Severity.ERROR, Bases.POWERS_AND_DUTIES);
    }

    @Override
    void run(ResponsibilityChain chain, Inspected inspected, Verdicts verdicts) {
        Map<String, Power> charts = new HashMap<>();
        List<Power> powers = chain.register().powers();
        for (int i = 0; i < powers.size(); i++) {
            Power power = powers.get(i);
            Optional<String> chart = power.flow().map(PowerFlow::chart);
            Optional<Power> other = chart.map(code -> charts.putIfAbsent(code, power));
            if (chart.isPresent() && other.isEmpty()) {
                verdicts.met();
            } else {
                LocalizedText found = other.map(owner -> Words.of(
                                "responsibility.power-without-flow.shared",
                                Map.of("flow", chart.orElse(""), "other", owner.id())))
                        .orElseGet(() -> Words.of("responsibility.power-without-flow.none"));
                verdicts.notMet(power, POWERS + i + "/flow", Map.of("holder", power.holder(), "found", found));
            }
        }
    }
}
