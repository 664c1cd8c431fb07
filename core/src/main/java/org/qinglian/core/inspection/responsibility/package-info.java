/** Checks of this feature: 责任台账检查. */
@NullMarked
package org.qinglian.core.inspection.responsibility;

import org.jspecify.annotations.NullMarked;
