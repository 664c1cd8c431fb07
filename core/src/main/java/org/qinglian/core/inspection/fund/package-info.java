/**
 * The checks of funds (财政资金检查): of budgets and their publication, of money on its way, of subsidies paid by card, and of scores of
 * transparency. The time limits of the budget law are rows of the statutory rule book, not checks here.
 */
@NullMarked
package org.qinglian.core.inspection.fund;

import org.jspecify.annotations.NullMarked;
