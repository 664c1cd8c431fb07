package org.qinglian.core.inspection;

import java.util.List;
import java.util.stream.Stream;

/** A failing sample for every check of fund. */
final class FundFailures {
    private FundFailures() {}

    static List<FailingSample> all() {
        return Stream.of(
                        BudgetFailures.all(), FundFlowFailures.all(), SubsidyFailures.all(), TransparencyFailures.all())
                .flatMap(List::stream)
                .toList();
    }
}
