/**
 * Tables (表格): typed cells with a title, a caption and a source, and their writing as CSV that spreadsheets open right.
 *
 * <p>Text that a spreadsheet would run as a formula is made harmless; numbers stay numbers, negative ones too.
 */
@NullMarked
package org.qinglian.export.table;

import org.jspecify.annotations.NullMarked;
