package org.qinglian.core.inspection;

import java.util.List;
import java.util.stream.Stream;

/** A failing sample for every rule of the statutory rule book. */
final class StatuteFailures {
    private StatuteFailures() {}

    static List<FailingSample> all() {
        return Stream.of(
                        TenderRuleFailures.all(),
                        GovernmentRuleFailures.all(),
                        FiscalRuleFailures.all(),
                        PersonRuleFailures.all())
                .flatMap(List::stream)
                .toList();
    }
}
