package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of rectification. */
final class RectificationFailures {
    private RectificationFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
