package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of responsibility. */
final class ResponsibilityFailures {
    private ResponsibilityFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
