package org.qinglian.examples.county.synthetic;

import java.util.List;
import java.util.stream.Stream;

/** Flaws of budgets, fund flows, subsidies and transparency (资金类问题). */
final class FundFlaws {
    /** In the order in which they are planted. */
    static final List<SeededFlaw> ALL = Stream.of(BudgetFlaws.ALL, FundFlowFlaws.ALL, SubsidyFlaws.ALL)
            .flatMap(List::stream)
            .toList();

    private FundFlaws() {}
}
