/**
 * Procurement (工程建设与招投标): projects through planning, design, tendering and construction management.
 */
@NullMarked
package org.qinglian.core.procurement;

import org.jspecify.annotations.NullMarked;
