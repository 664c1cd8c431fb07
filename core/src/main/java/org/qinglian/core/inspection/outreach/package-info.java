/** Checks of plans, themes, recognitions, samples, surveys, pledges and disclosure (社会共建检查). */
@NullMarked
package org.qinglian.core.inspection.outreach;

import org.jspecify.annotations.NullMarked;
