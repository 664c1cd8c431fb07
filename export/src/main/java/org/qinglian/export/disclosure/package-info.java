/**
 * Disclosure (披露范围): who may see what of the people in a programme. The least is the default everywhere.
 *
 * <p>Identifiers say nothing of a person to whoever does not hold the register; names leave it only when a caller asks.
 */
@NullMarked
package org.qinglian.export.disclosure;

import org.jspecify.annotations.NullMarked;
