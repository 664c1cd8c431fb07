/**
 * Responsibility (责任): who answers for what, from level to level.
 *
 * <p>A {@link org.qinglian.core.responsibility.Duty} (责任) stands in a list, positive or negative, and is broken down from a
 * duty above it. An {@link org.qinglian.core.responsibility.Assignment} (分工) says who holds it in which role; a {@link
 * org.qinglian.core.responsibility.Power} (权力) must be matched by a duty. A {@link
 * org.qinglian.core.responsibility.TaskItem} (任务) is the work that follows, with its line and its block (条块), and goes
 * through the loop from breaking down to closing.
 *
 * <p>All of it together is a {@link org.qinglian.core.responsibility.ResponsibilityChain} (责任链), as of a day: what UK SM&amp;CR
 * calls a responsibilities map and RACI a matrix. {@link org.qinglian.core.responsibility.ChainMeasures} says how far it
 * reaches down and where pressure is lost; {@link org.qinglian.core.responsibility.ChainPicture} is the chain to be drawn.
 */
@NullMarked
package org.qinglian.core.responsibility;

import org.jspecify.annotations.NullMarked;
