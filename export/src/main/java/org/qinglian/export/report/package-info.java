/**
 * Reports (报告): one call that turns a programme, its inspection and its scorings into a folder with a page to look at and
 * CSV files to work with.
 *
 * <p>The same input gives the same bytes. Persons are shown by identifier unless a {@code Disclosure} says otherwise, are
 * graded and never ranked.
 */
@NullMarked
package org.qinglian.export.report;

import org.jspecify.annotations.NullMarked;
