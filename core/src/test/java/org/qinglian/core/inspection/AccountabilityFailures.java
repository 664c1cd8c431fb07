package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of accountability. */
final class AccountabilityFailures {
    private AccountabilityFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
