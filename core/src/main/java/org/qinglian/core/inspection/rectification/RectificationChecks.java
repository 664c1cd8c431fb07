package org.qinglian.core.inspection.rectification;

import java.util.List;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class RectificationChecks {
    private RectificationChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of();
    }
}
