package org.qinglian.core.lifecycle;

import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

/** Thrown when a step is not allowed (流转被拒), with every reason. */
public final class StepRefusedException extends IllegalStateException {
    private static final long serialVersionUID = 1L;

    private final transient List<Refusal> refusals;

    StepRefusedException(List<Refusal> refusals) {
        super(refusals.stream()
                .map(refusal -> refusal.message().in(Locale.ENGLISH))
                .collect(Collectors.joining("\n")));
        this.refusals = List.copyOf(refusals);
    }

    /** Every reason, never empty. */
    public List<Refusal> refusals() {
        return refusals;
    }
}
