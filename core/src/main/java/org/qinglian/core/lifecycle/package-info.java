/**
 * Lifecycles (流程): the states that a record goes through, the transitions between them with their guards (条件), and how
 * long each may take (时限), as data. One mechanism serves notices, sanctions, clarifications and all else.
 *
 * <p>A record that goes through a lifecycle is {@link org.qinglian.core.lifecycle.Staged}: it carries its history as dated {@link
 * org.qinglian.core.lifecycle.Step}s, and its state is computed from them. History is appended, never overwritten; a
 * correction is a further step that cites the one it corrects.
 *
 * <p>{@link org.qinglian.core.lifecycle.Lifecycle#advance} refuses an illegal step and names every guard that fails; {@link
 * org.qinglian.core.lifecycle.Lifecycle#review} says what is out of order in a history that was recorded elsewhere, since bad
 * data must be representable.
 */
@NullMarked
package org.qinglian.core.lifecycle;

import org.jspecify.annotations.NullMarked;
