/** Checks of sanctions, of the four forms and of bulletins (纪律处分检查). */
@NullMarked
package org.qinglian.core.inspection.discipline;

import org.jspecify.annotations.NullMarked;
