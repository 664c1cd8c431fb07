package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of discipline. */
final class DisciplineFailures {
    private DisciplineFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
