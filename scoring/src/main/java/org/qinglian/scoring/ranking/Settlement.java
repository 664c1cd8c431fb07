package org.qinglian.scoring.ranking;

import java.util.Optional;
import org.qinglian.scoring.scheme.Quota;

/**
 * What the quotas made of the grade of a subject (比例确定结果).
 *
 * @param subject its identifier
 * @param group its peer group
 * @param before the place of its grade by bands and overrides, 0 for the best
 * @param grade the place of its grade in the end
 * @param by the last quota that settled it; absent if none did
 */
public record Settlement(String subject, String group, int before, int grade, Optional<Quota> by) {}
