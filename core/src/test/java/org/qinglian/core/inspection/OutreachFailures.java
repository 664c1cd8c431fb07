package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of outreach. */
final class OutreachFailures {
    private OutreachFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
