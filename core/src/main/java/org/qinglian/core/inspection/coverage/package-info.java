/** Checks of the full coverages (覆盖检查). */
@NullMarked
package org.qinglian.core.inspection.coverage;

import org.jspecify.annotations.NullMarked;
