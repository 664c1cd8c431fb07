/** Checks of this feature (工程项目检查). */
@NullMarked
package org.qinglian.core.inspection.procurement;

import org.jspecify.annotations.NullMarked;
