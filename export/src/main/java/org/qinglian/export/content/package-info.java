/**
 * The content of a report (报告内容): what it says, gathered once and free of any format, for a page, a workbook or a table.
 *
 * <p>It holds no name of a person unless a {@code Disclosure} allowed it. It is whole: nothing is cut off here for want of
 * room; a format that shows a part says how much more there is.
 */
@NullMarked
package org.qinglian.export.content;

import org.jspecify.annotations.NullMarked;
