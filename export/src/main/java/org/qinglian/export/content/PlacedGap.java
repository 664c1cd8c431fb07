package org.qinglian.export.content;

import org.qinglian.core.check.NotAssessed;

/**
 * Something that could not be assessed, and who can supply what is missing (归属到单位的无法评估对象).
 *
 * @param gap what could not be assessed, and why
 * @param concerned the record and its unit
 */
public record PlacedGap(NotAssessed gap, Concerned concerned) {}
