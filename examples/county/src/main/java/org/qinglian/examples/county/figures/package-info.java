/**
 * Published figures (公开数据): rows of four-forms statistics (四种形态) and of bulletins on the Eight-point Decision
 * (查处违反中央八项规定精神问题), as they were printed, and the sums that must hold among them.
 */
@NullMarked
package org.qinglian.examples.county.figures;

import org.jspecify.annotations.NullMarked;
