/**
 * The page of a report (网页): one file in Chinese and English that opens offline, with everything it needs inside.
 *
 * <p>Every text passes through templates that escape it; a content security policy forbids the page to load anything or to
 * run any script but its own two.
 */
@NullMarked
package org.qinglian.export.html;

import org.jspecify.annotations.NullMarked;
