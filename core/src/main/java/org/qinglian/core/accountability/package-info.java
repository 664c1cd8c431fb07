/** Accountability (问责): every failed duty answered. */
@NullMarked
package org.qinglian.core.accountability;

import org.jspecify.annotations.NullMarked;
