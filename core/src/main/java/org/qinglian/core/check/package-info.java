/**
 * Checks (检查项): the form that every check takes, and what it answers.
 *
 * <p>A check has three answers for each subject: met (符合), not met (不符合), or not assessable (无法评估) with the reason.
 * Silence is not a clean bill. Findings are facts about records; whether anybody is at fault is for a named body.
 *
 * <p>The checks of this library stand in {@code org.qinglian.core.inspection}, a sub-package for each feature; a host
 * adds its own by implementing {@link org.qinglian.core.check.Check}.
 */
@NullMarked
package org.qinglian.core.check;

import org.jspecify.annotations.NullMarked;
