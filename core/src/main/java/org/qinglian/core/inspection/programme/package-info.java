/** Checks of the programme as a document (资料检查). */
@NullMarked
package org.qinglian.core.inspection.programme;

import org.jspecify.annotations.NullMarked;
