/** Checks of care: tolerance, clarification, false accusation, revisits and incentives (严管厚爱检查). */
@NullMarked
package org.qinglian.core.inspection.care;

import org.jspecify.annotations.NullMarked;
