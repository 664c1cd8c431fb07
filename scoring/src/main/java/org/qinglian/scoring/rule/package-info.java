/**
 * Rules (计分规则): how the facts of an item become points. Each rule is one file, its data and its kernel side by side.
 *
 * <p>A kernel works on a {@link org.qinglian.scoring.rule.Chunk} of rows at a time, in whole numbers at a known scale; the
 * same kernel serves one subject and a hundred million. Conditions are data too, with three answers: yes, no, unknown.
 */
@NullMarked
package org.qinglian.scoring.rule;

import org.jspecify.annotations.NullMarked;
