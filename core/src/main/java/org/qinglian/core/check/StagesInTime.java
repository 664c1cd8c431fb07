package org.qinglian.core.check;

import java.util.Map;
import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Messages;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Staged;

/**
 * The records of a collection reach each stage of their lifecycle within its limit (办理时限). The text of a finding names the
 * stage as {@code stage}, beside what {@link Verdicts#expectInTime} gives it.
 *
 * @param id the id of the check
 * @param basis where the limits come from
 * @param collection the records and their lifecycle
 * @param messages the texts of the check
 * @param <T> the type of record
 * @param <S> the states
 */
public record StagesInTime<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded>(
        String id, Optional<Basis> basis, StagedCollection<T, S> collection, Messages messages) implements Check {
    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        collection.forEach(
                inspected,
                (record, history, lifecycle) -> lifecycle
                        .limits()
                        .forEach(limit -> limit.deadline(record, inspected.calendar(), inspected.asOf())
                                .ifPresent(deadline -> verdicts.expectInTime(
                                        record,
                                        history,
                                        deadline,
                                        record.reachedOn(limit.reach()),
                                        inspected.asOf(),
                                        Map.of("stage", limit.reach())))));
    }
}
