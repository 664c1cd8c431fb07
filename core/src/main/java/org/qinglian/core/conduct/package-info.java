/**
 * Conduct (作风): the code that a programme sets its cadres, for example ten rules (十条军规), and the notices (通报) that
 * hold up good and bad cases: positive or negative × collective or individual × regular or ad hoc.
 *
 * <p>The text of a code is the user's data. A notice reports what was decided; it is not the decision, and no negative
 * notice may appear before the decision takes effect.
 */
@NullMarked
package org.qinglian.core.conduct;

import org.jspecify.annotations.NullMarked;
