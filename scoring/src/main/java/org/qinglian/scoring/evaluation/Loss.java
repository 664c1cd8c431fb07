package org.qinglian.scoring.evaluation;

import java.math.BigDecimal;

/**
 * What an item is short of its full points (失分).
 *
 * @param item the identifier of the item
 * @param points the full points less the points, above zero, before any weight
 */
public record Loss(String item, BigDecimal points) {}
