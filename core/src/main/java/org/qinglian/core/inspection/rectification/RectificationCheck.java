package org.qinglian.core.inspection.rectification;

import java.util.Optional;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.rectification.RectificationNorms;

/**
 * A check of rectification that judges each record by itself, by the norms of the place (逐件检查).
 *
 * @param <T> the type of record
 */
abstract class RectificationCheck<T extends Identified<T>> extends RecordCheck<T> {
    RectificationCheck(String id, Severity severity, Basis basis, RecordCollection<T> collection) {
        this(id, severity, Optional.of(basis), collection);
    }

    RectificationCheck(String id, Severity severity, Optional<Basis> basis, RecordCollection<T> collection) {
        super(id, severity, basis, collection);
    }

    /** What the place has decided. */
    static RectificationNorms norms(Inspected inspected) {
        return inspected.norms(RectificationNorms.standard());
    }
}
