/**
 * Funds (财政资金): budgets and their disclosure, fund flows and subsidies.
 */
@NullMarked
package org.qinglian.core.fund;

import org.jspecify.annotations.NullMarked;
