/** Checks of this feature (干部管理检查). */
@NullMarked
package org.qinglian.core.inspection.cadre;

import org.jspecify.annotations.NullMarked;
