package org.qinglian.core.inspection.care;

import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import org.qinglian.core.check.Inspected;
import org.qinglian.core.check.RecordCheck;
import org.qinglian.core.check.RecordCollection;
import org.qinglian.core.check.Verdicts;
import org.qinglian.core.common.Basis;
import org.qinglian.core.common.Coded;
import org.qinglian.core.common.Identified;
import org.qinglian.core.common.Severity;
import org.qinglian.core.lifecycle.Staged;
import org.qinglian.core.lifecycle.Step;

/**
 * A step that decides names the body that took it (决定机关): what concerns a person is decided by a named body.
 *
 * @param <T> the type of record
 * @param <S> the states
 */
final class DecidedByBody<T extends Identified<T> & Staged<S>, S extends Enum<S> & Coded> extends RecordCheck<T> {
    private final Set<S> decisions;

    DecidedByBody(String id, Basis basis, RecordCollection<T> collection, Set<S> decisions) {
        super(id, Severity.ERROR, Optional.of(basis), collection);
        this.decisions = Set.copyOf(decisions);
    }

    @Override
    protected void judge(T record, String pointer, Inspected inspected, Verdicts verdicts) {
        List<Step<S>> history = record.history();
        List<Step<S>> standing = record.standing();
        for (Step<S> step : standing) {
            if (decisions.contains(step.state())) {
                boolean named = step.by().filter(actor -> !actor.isPerson()).isPresent();
                String place = pointer + "/history/" + history.indexOf(step);
                verdicts.expect(named, record, place, Map.of("state", step.state(), "found", found(step)));
            }
        }
    }

    private static Object found(Step<?> step) {
        return step.by().isPresent() ? step.by().get() : Wording.names(List.of());
    }
}
