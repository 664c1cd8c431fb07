package org.qinglian.core.inspection.procurement;

import java.util.Optional;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Money;
import org.qinglian.core.common.Ref;
import org.qinglian.core.procurement.Project;

/**
 * An amount on record (登记金额), and of which project.
 *
 * @param record the record that has it
 * @param pointer its place
 * @param money the amount
 * @param project the project; absent if it cannot be told
 * @param mayFall whether it may be negative: a change or an addition may save money
 */
record Amount(Identified<?> record, String pointer, Money money, Optional<Ref<Project>> project, boolean mayFall) {}
