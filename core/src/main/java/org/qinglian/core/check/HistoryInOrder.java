package org.qinglian.core.check;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.CoreMessages;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.LocalizedText;
import org.qinglian.core.common.Messages;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Lifecycle;
import org.qinglian.core.lifecycle.Refusal;
import org.qinglian.core.lifecycle.Staged;

/**
 * The histories of a collection follow their lifecycle (流程合规): every step is allowed, every guard holds, dates do not go
 * back. One finding for each thing that is out of order; its text names it as {@code found}. A record without a step has
 * no order to judge.
 *
 * @param id the id of the check
 * @param basis where the order comes from
 * @param collection the records and their lifecycle
 * @param messages the texts of the check
 * @param <T> the type of record
 * @param <S> the states
 */
public record HistoryInOrder<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded>(
        String id, Optional<Basis> basis, StagedCollection<T, S> collection, Messages messages) implements Check {
    /** A check whose texts are in the messages of this library. */
    public HistoryInOrder(
            String id,
            Optional<Basis> basis,
            RecordCollection<T> records,
            Function<Inspected, Lifecycle<T, S>> lifecycle) {
        this(id, basis, new StagedCollection<>(records, lifecycle), CoreMessages.messages());
    }

    @Override
    public Severity severity() {
        return Severity.ERROR;
    }

    @Override
    public void run(Inspected inspected, Verdicts verdicts) {
        collection.forEach(inspected, (record, history, lifecycle) -> {
            List<Refusal> refusals = lifecycle.review(record);
            if (refusals.isEmpty() && !record.history().isEmpty()) {
                verdicts.met();
            }
            for (Refusal refusal : refusals) {
                verdicts.notMet(
                        record,
                        history + "/" + (refusal.step() - 1),
                        Map.of(
                                "found",
                                LocalizedText.of(
                                        refusal.message().zh(),
                                        refusal.message().en())));
            }
        });
    }
}
