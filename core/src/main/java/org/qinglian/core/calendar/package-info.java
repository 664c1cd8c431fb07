/**
 * Time as rules count it (日历与期限): limits in months, days and working days (期限), the calendar of holidays and make-up
 * working days (工作日历), the festivals that are key dates (重点节点), and deadlines (截止日).
 *
 * <p>A month is not thirty days and a day is not a working day: every limit carries its unit. Working days rest on published
 * arrangements of holidays; for a year that the data does not cover a deadline is not assessable, never silently wrong.
 *
 * <p>All types are immutable and thread-safe.
 */
@NullMarked
package org.qinglian.core.calendar;

import org.jspecify.annotations.NullMarked;
