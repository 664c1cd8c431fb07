/**
 * Checks of procurement (工程项目检查), grouped by the four principles that they serve. What the law limits by number, such as days
 * between two events, is a row of the statutory rule book and no check here.
 */
@NullMarked
package org.qinglian.core.inspection.procurement;

import org.jspecify.annotations.NullMarked;
