/** Checks of breaches, cases of accountability and appeals (问责台账检查). */
@NullMarked
package org.qinglian.core.inspection.accountability;

import org.jspecify.annotations.NullMarked;
