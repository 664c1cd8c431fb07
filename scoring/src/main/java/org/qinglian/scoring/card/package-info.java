/**
 * Scorecards (评分卡): the score of one subject and why, to the last point.
 *
 * <p>The contributions of a card add up to its score. Each names the node, the rule, and the facts with their source, so
 * that the person who is scored can see and object. A card proposes; what follows from it is decided by a named body.
 */
@NullMarked
package org.qinglian.scoring.card;

import org.jspecify.annotations.NullMarked;
