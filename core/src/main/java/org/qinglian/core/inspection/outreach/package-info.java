/** Checks of this feature (社会共建检查). */
@NullMarked
package org.qinglian.core.inspection.outreach;

import org.jspecify.annotations.NullMarked;
