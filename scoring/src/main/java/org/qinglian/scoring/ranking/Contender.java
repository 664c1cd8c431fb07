package org.qinglian.scoring.ranking;

import java.math.BigDecimal;

/**
 * A subject that takes part in a ranking (参评对象).
 *
 * @param subject its identifier
 * @param group its peer group
 * @param score its score, unrounded unless the scheme rounds
 */
public record Contender(String subject, String group, BigDecimal score) {}
