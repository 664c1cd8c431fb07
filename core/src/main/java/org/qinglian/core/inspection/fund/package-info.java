/** Checks of this feature (财政资金检查). */
@NullMarked
package org.qinglian.core.inspection.fund;

import org.jspecify.annotations.NullMarked;
