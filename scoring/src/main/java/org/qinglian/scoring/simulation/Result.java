package org.qinglian.scoring.simulation;

import java.math.BigDecimal;
import java.util.Optional;

/**
 * What one scheme makes of a subject (单方案结果).
 *
 * @param score the score; absent if it gets none
 * @param grade the code of the grade; absent if it has none
 * @param rank the rank in its peer group; absent if it has none, or of persons unless it was asked for
 */
public record Result(Optional<BigDecimal> score, Optional<String> grade, Optional<Integer> rank) {}
