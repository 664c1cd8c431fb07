package org.qinglian.scoring.anomaly;

import java.time.LocalDate;

/**
 * A change of a record (记录变更), as the journal of the host's system shows it.
 *
 * @param subject the identifier of the subject whom the record is about
 * @param record the record, by the name that facts give as their source
 * @param kind whether it was entered, changed or removed
 * @param on the day
 */
public record RecordChange(String subject, String record, RecordChangeKind kind, LocalDate on) {}
