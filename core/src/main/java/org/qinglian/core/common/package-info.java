/**
 * Small values that every feature shares: references (引用), bilingual text (双语文本), periods (周期), levels (层级),
 * legal bases (依据), names of persons (姓名), exclusions (除外) and shares (占比).
 *
 * <p>A value refuses nonsense in its constructor and normalises what it keeps, so two equal things are always {@code
 * equals}. Whatever is bad but representable is not refused here: it is reported by a constraint or by a check.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.qinglian.core.common;

import org.jspecify.annotations.NullMarked;
