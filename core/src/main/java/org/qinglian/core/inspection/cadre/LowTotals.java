package org.qinglian.core.inspection.cadre;

import java.math.BigDecimal;
import java.util.Optional;
import org.qinglian.core.cadre.Checkup;
import org.qinglian.core.cadre.CheckupPoints;
import org.qinglian.core.cadre.CheckupScheme;
import org.qinglian.core.check.Inspected;

/** Which check-ups have a total below that from which somebody may be excellent (低分体检). */
final class LowTotals {
    private LowTotals() {}

    /** The mark of the scheme of a check-up that has a total, else nothing. */
    static Optional<BigDecimal> mark(Checkup checkup, Inspected inspected) {
        return CadreShared.scheme(checkup, inspected)
                .filter(scheme -> checkup.total().isPresent())
                .flatMap(CheckupScheme::points)
                .map(CheckupPoints::excellentFrom);
    }

    static boolean isLow(Checkup checkup, BigDecimal mark) {
        return checkup.total().filter(total -> total.compareTo(mark) < 0).isPresent();
    }
}
