/** Checks of notices (通报检查). */
@NullMarked
package org.qinglian.core.inspection.conduct;

import org.jspecify.annotations.NullMarked;
