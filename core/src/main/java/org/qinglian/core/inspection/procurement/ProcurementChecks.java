package org.qinglian.core.inspection.procurement;

import java.util.List;
import org.qinglian.core.check.Check;

/** The checks of this feature. */
public final class ProcurementChecks {
    private ProcurementChecks() {}

    /** Every one, in the order in which they are run. */
    public static List<Check> all() {
        return List.of();
    }
}
