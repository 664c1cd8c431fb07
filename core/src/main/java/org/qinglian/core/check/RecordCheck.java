package org.qinglian.core.check;

import java.util.Optional;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;

/**
 * A check that judges each record of one collection by itself (逐件检查).
 *
 * @param <T> the type of record
 */
public abstract class RecordCheck<T extends Identified<T>> implements Check {
    private final String id;
    private final Severity severity;
    private final Optional<Basis> basis;
    private final RecordCollection<T> collection;

    /** A check of an id over a collection. */
    protected RecordCheck(String id, Severity severity, Optional<Basis> basis, RecordCollection<T> collection) {
        this.id = id;
        this.severity = severity;
        this.basis = basis;
        this.collection = collection;
    }

    /** Judges one record; says nothing of one to which the check does not apply. */
    protected abstract void judge(T record, String pointer, Inspected inspected, Verdicts verdicts);

    @Override
    public final String id() {
        return id;
    }

    @Override
    public final Severity severity() {
        return severity;
    }

    @Override
    public final Optional<Basis> basis() {
        return basis;
    }

    @Override
    public final void run(Inspected inspected, Verdicts verdicts) {
        collection.forEach(inspected, (record, pointer) -> judge(record, pointer, inspected, verdicts));
    }
}
