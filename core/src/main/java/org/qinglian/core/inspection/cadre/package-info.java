/** Checks of colour ratings, political check-ups, cadres who left leading posts, and policies (干部管理检查). */
@NullMarked
package org.qinglian.core.inspection.cadre;

import org.jspecify.annotations.NullMarked;
