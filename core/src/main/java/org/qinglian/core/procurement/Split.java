package org.qinglian.core.procurement;

import java.util.List;
import org.qinglian.core.common.Copy;
import org.qinglian.core.common.Money;

/**
 * Lots that together reach the threshold which none of them reaches (疑似拆分).
 *
 * @param lots the lots, in the order in which their procurement began
 * @param total their estimates together
 * @param threshold the threshold
 */
public record Split(List<Lot> lots, Money total, Money threshold) {
    public Split {
        lots = Copy.list(lots);
    }
}
