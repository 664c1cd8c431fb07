package org.qinglian.core.procurement;

import java.math.BigDecimal;
import org.immutables.value.Value;

/**
 * From when on something is a sign that a project is held hostage by its owner (被业主绑架的界限); this library's assumption.
 *
 * @param ownerChanges which part of the contract prices the changes at the owner's wish may add; 0.05 means 5 %
 * @param followOns how many follow-on purchases are a sign
 * @param concentration from which part of the changes on one approver and contractor are a sign; 0.8 means 80 %
 * @param minimumChanges how many changes there must be for that
 * @param signs how many signs together make a finding
 */
@Value.Builder
public record CaptureLimits(
        BigDecimal ownerChanges, int followOns, BigDecimal concentration, int minimumChanges, int signs)
        implements WithCaptureLimits {
    public static CaptureLimitsBuilder builder() {
        return new CaptureLimitsBuilder();
    }
}
