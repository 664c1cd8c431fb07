package org.qinglian.core.inspection;

import java.util.List;

/** A failing sample for every check of cadre. */
final class CadreFailures {
    private CadreFailures() {}

    static List<FailingSample> all() {
        return List.of();
    }
}
