/** Care (严管厚爱): tolerance of errors, clarification and care of those who were sanctioned. */
@NullMarked
package org.qinglian.core.care;

import org.jspecify.annotations.NullMarked;
