/**
 * The checks of the statutory rule book (法定规则检查): each rule of {@link org.qinglian.core.statute.RuleBook} that judges is
 * a check over the cases that the records of a programme make.
 */
@NullMarked
package org.qinglian.core.inspection.statute;

import org.jspecify.annotations.NullMarked;
