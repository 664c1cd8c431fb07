/** Checks of this feature: 纪律处分台账检查. */
@NullMarked
package org.qinglian.core.inspection.discipline;

import org.jspecify.annotations.NullMarked;
