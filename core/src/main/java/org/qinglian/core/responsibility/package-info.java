/** Responsibility (责任): who answers for what. */
@NullMarked
package org.qinglian.core.responsibility;

import org.jspecify.annotations.NullMarked;
