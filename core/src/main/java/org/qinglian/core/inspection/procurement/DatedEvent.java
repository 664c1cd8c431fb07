package org.qinglian.core.inspection.procurement;

import java.time.LocalDate;
import java.util.Optional;
import org.qinglian.core.common.Coded;

/**
 * An event, the component that records it, and its day (时间节点).
 *
 * @param event the event
 * @param field the component, from the record on
 * @param on its day, if it is on record
 */
record DatedEvent(Coded event, String field, Optional<LocalDate> on) {}
