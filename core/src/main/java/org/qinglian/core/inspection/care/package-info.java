/** Checks of this feature: 关爱台账检查. */
@NullMarked
package org.qinglian.core.inspection.care;

import org.jspecify.annotations.NullMarked;
