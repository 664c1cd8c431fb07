package org.qinglian.core.cadre;

import java.util.List;
import org.qinglian.core.lifecycle.Guard;
import org.qinglian.core.lifecycle.Lifecycle;

/**
 * The lifecycle of a check-up (体检流程): four gates in order, none left out; what was found is put right before it is
 * archived, and where nothing was found it is archived at once.
 */
public final class CheckupLifecycle {
    private CheckupLifecycle() {}

    /** Under all its guards, as a host advances a check-up. */
    public static Lifecycle<Checkup, CheckupState> guarded() {
        Lifecycle.Builder<Checkup, CheckupState> builder = Lifecycle.starting("checkup", CheckupState.PLANNED);
        CheckupState from = CheckupState.PLANNED;
        for (CheckupGate gate : CheckupGate.values()) {
            builder.allow(
                    from,
                    gate.state(),
                    List.of(Guard.of(
                            "cadre.guard.gate-scored",
                            attempt -> attempt.subject().score(gate).isPresent())));
            from = gate.state();
        }
        return ending(builder).build();
    }

    /** The order of steps alone: for a recorded history whose substance is judged by checks of their own. */
    public static Lifecycle<Checkup, CheckupState> order() {
        return ending(Lifecycle.<Checkup, CheckupState>starting("checkup", CheckupState.PLANNED)
                        .sequence(
                                CheckupState.PLANNED,
                                CheckupState.SELF_CHECKED,
                                CheckupState.LEADER_RATED,
                                CheckupState.MASS_REVIEWED,
                                CheckupState.ORG_AUDITED))
                .build();
    }

    private static Lifecycle.Builder<Checkup, CheckupState> ending(Lifecycle.Builder<Checkup, CheckupState> builder) {
        return builder.sequence(
                        CheckupState.ORG_AUDITED, CheckupState.REPORTED, CheckupState.RECTIFYING, CheckupState.ARCHIVED)
                .sequence(CheckupState.REPORTED, CheckupState.ARCHIVED);
    }
}
