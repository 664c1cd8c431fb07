package org.qinglian.core.procurement;

import java.math.BigDecimal;
import org.qinglian.core.common.Money;

/**
 * By how much one link of the chain of estimates exceeds the one before it that is on record (超投资).
 *
 * @param from the link before
 * @param to the link
 * @param over what it is more; negative if it is less
 * @param ratio that as a part of the link before, to 16 digits; 0.10 means 10 %
 */
public record Overrun(EstimateLink from, EstimateLink to, Money over, BigDecimal ratio) {}
