/** Checks of organisations, posts and members (组织检查). */
@NullMarked
package org.qinglian.core.inspection.organization;

import org.jspecify.annotations.NullMarked;
