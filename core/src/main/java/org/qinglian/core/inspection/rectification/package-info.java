/** Checks of this feature (持续整风检查). */
@NullMarked
package org.qinglian.core.inspection.rectification;

import org.jspecify.annotations.NullMarked;
